import { describe, expect, it } from 'vitest';
import { groundBehind, lightnessOf } from '@/lib/page/luminance';
import { pageOf } from './page-of';

describe('the lightness of a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(119, 119, 119)', 0.5],
    ['color(srgb 1 1 1)', 1],
    ['oklch(0.238 0.009 262)', 0.238],
    ['oklch(95% 0 0)', 0.95],
    ['lab(90 0 0)', 0.9],
    ['rgba(255, 255, 255, 0.2)', 1],
  ])('%s', (colour, lightness) => {
    expect(lightnessOf(colour)?.lightness).toBeCloseTo(lightness, 2);
  });

  it.each([['rgba(255, 255, 255, 0.2)', 0.2], ['rgb(1 2 3 / 50%)', 0.5], ['rgb(1, 2, 3)', 1], ['oklch(0.5 0 0 / 0)', 0]])('%s: its alpha', (colour, alpha) => {
    expect(lightnessOf(colour)?.alpha).toBeCloseTo(alpha, 5);
  });

  it('is unknown of what is no computed colour', () => {
    expect(lightnessOf('')).toBeNull();
    expect(lightnessOf('canvas')).toBeNull();
  });
});

describe('the ground behind words', () => {
  const ground = (html: string) => {
    const element = pageOf(html).querySelector('b');
    if (!element) throw new Error('no words');
    return groundBehind(element);
  };
  it.each([
    ['a page that paints nothing', '<p><b>x</b></p>', 'light'],
    ['a dark page', '<body style="background-color: #111"><p><b>x</b></p>', 'dark'],
    ['a light box on a dark page', '<body style="background-color: #111"><p style="background-color: white"><b>x</b></p>', 'light'],
    ['a dark box on a light page', '<body style="background-color: white"><p style="background-color: rgb(20, 20, 30)"><b>x</b></p>', 'dark'],
    ['a veil over a dark page', '<body style="background-color: #111"><p style="background-color: rgba(255, 255, 255, 0.1)"><b>x</b></p>', 'dark'],
    ['light text on a picture', '<p style="background-image: url(a.png); color: rgb(250, 250, 250)"><b>x</b></p>', 'dark'],
    ['dark text on a picture', '<p style="background-image: url(a.png); color: rgb(10, 10, 10)"><b>x</b></p>', 'light'],
  ])('%s', (_, html, theme) => {
    expect(ground(html)).toBe(theme);
  });
});
