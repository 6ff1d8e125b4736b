import { describe, expect, it } from 'vitest';
import { DEFAULT_RUNNING, MOST_SITES, runsOn, type Running } from '@/lib/settings/running';
import { isNever, siteFrom, withNever, withoutSite, withSite } from '@/lib/settings/sites';

const never = (...hosts: string[]): Running => ({ ...DEFAULT_RUNNING, sites: { never: hosts, always: [] } });

describe('which sites are switched off', () => {
  it.each([
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', true],
    ['example.org', 'news.example.org', true],
    ['example.org', 'EXAMPLE.org.', true],
    ['example.org', 'notexample.org', false],
    ['example.org', 'example.org.evil.test', false],
    ['news.example.org', 'example.org', false],
    ['news.example.org', 'sport.example.org', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '27.0.0.1', false],
    ['localhost', 'localhost', true],
  ])('%s in the list, on %s: %s', (entry, hostname, expected) => {
    expect(isNever(never(entry), hostname)).toBe(expected);
  });

  it('keeps one entry a site, without "www."', () => {
    const once = withNever(DEFAULT_RUNNING, 'www.Example.org', true);
    expect(once.sites.never).toEqual(['example.org']);
    expect(withNever(once, 'news.example.org', true)).toBe(once);
  });

  it('switches a site on again with the wider entry that covered it, and leaves the others', () => {
    expect(withNever(never('example.org', 'example.net'), 'news.example.org', false).sites.never).toEqual(['example.net']);
  });
});

describe('what happens on a page by itself', () => {
  const running: Running = { when: 'asked', sites: { never: ['example.org', 'both.test'], always: ['news.example.org', 'both.test', 'example.net'] } };
  it.each([
    ['example.com', 'when-asked'],
    ['example.net', 'by-itself'],
    ['example.org', 'never'],
    ['sport.example.org', 'never'],
    ['www.news.example.org', 'by-itself'],
    ['both.test', 'never'],
  ])('on %s: %s', (host, expected) => {
    expect(runsOn(running, host)).toBe(expected);
  });

  it('is everything, to begin with', () => {
    expect(runsOn(DEFAULT_RUNNING, 'example.com')).toBe('by-itself');
  });
});

describe('a site as somebody types it', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  WWW.Example.ORG. ', 'example.org'],
    ['https://www.example.org/2026/03/02/story?x=1#top', 'example.org'],
    ['example.org/news', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['*.example.org', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['localhost', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
    ['http://[::1]:3000/', '[::1]'],
  ])('%j is %s', (typed, site) => {
    expect(siteFrom(typed)).toEqual({ site });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['two words.org', 'not-a-site'],
    ['file:///home/me/page.html', 'not-a-site'],
    ['about:config', 'not-a-site'],
    ['mailto:me@example.org', 'not-a-site'],
    ['http://', 'not-a-site'],
    ['exa<mple.org', 'not-a-site'],
    ['.example..org', 'not-a-site'],
    ['-example.org', 'not-a-site'],
    [`${'a'.repeat(64)}.org`, 'not-a-site'],
    ['nytimes', 'not-whole'],
    ['com', 'not-whole'],
  ])('%j is not taken: %s', (typed, why) => {
    expect(siteFrom(typed)).toBe(why);
  });

  it('is listed once, in one list', () => {
    const first = withSite(DEFAULT_RUNNING, 'never', 'https://example.org/');
    expect(first).toMatchObject({ sites: { never: ['example.org'], always: [] } });
    expect(withSite(first as Running, 'never', 'www.example.org')).toBe('already-there');
    const moved = withSite(first as Running, 'always', 'example.org') as Running;
    expect(moved.sites).toEqual({ never: [], always: ['example.org'] });
    expect(withoutSite(moved, 'always', 'example.org')).toEqual(DEFAULT_RUNNING);
  });

  it('is not taken when the list is full', () => {
    expect(withSite(never(...Array.from({ length: MOST_SITES }, (_, n) => `${n}.example`)), 'never', 'example.org')).toBe('too-many');
  });
});
