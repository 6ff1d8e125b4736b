import { expect, it } from 'vitest';
import { hostOf, unanswered } from '@/lib/unanswered';

it('says why nobody answers', () => {
  expect(unanswered('https://news.example/', true)).toEqual({ why: 'not-loaded' });
  expect(unanswered('chrome://settings/', true)).toEqual({ why: 'out-of-reach' });
  expect(unanswered(undefined, true)).toEqual({ why: 'out-of-reach' });
  expect(unanswered(undefined, false)).toEqual({ why: 'no-access' });
});

it('knows the host of web pages alone', () => {
  expect(['https://a.example/b', 'file:///a', 'nonsense', undefined].map(hostOf)).toEqual(['a.example', null, null, null]);
});
