import { expect, test } from 'vitest';
import { reportFileName } from '@/lib/engine/report';
import type { Article } from '@/lib/engine/types';
import { ANALYSIS } from './sample-analysis';

const nameOf = (article: Partial<Article>): string =>
  reportFileName({ article: { ...ANALYSIS.article, ...article } }, { extension: 'md' });

test('date, host and headline, as a person would write it', () => {
  expect(nameOf({})).toBe('says-who_2025-05-14_saltmere-courier.example_halvern-weighs-levy-on-kestrian-barley.md');
});

test.each<[why: string, article: Partial<Article>, name: string]>([
  ['no date', { published: null }, 'says-who_saltmere-courier.example_halvern-weighs-levy-on-kestrian-barley.md'],
  ['nothing known', { published: null, url: '', headline: '' }, 'says-who.md'],
  ['a file', { url: 'file:///home/me/x.html' }, 'says-who_2025-05-14_halvern-weighs-levy-on-kestrian-barley.md'],
  ['a port and a user', { url: 'http://me:pw@news.example:8080/a', headline: 'A' }, 'says-who_2025-05-14_news.example_a.md'],
  ['an address of numbers', { url: 'http://[2001:db8::1]/a', headline: 'A' }, 'says-who_2025-05-14_2001-db8-1_a.md'],
  ['accents', { headline: 'Zürich’s café: "déjà vu"?' }, 'says-who_2025-05-14_saltmere-courier.example_zurichs-cafe-deja-vu.md'],
  ['other scripts', { headline: '轮船公司：夜间航班' }, 'says-who_2025-05-14_saltmere-courier.example_轮船公司-夜间航班.md'],
  ['signs of composite letters', { headline: 'रात की सेवा' }, 'says-who_2025-05-14_saltmere-courier.example_रात-की-सेवा.md'],
  ['only signs', { headline: '…?! / \\ : * " < > |' }, 'says-who_2025-05-14_saltmere-courier.example.md'],
  ['a way out', { headline: '../../etc/passwd', url: 'https://../..' }, 'says-who_2025-05-14_etc-passwd.md'],
])('%s', (_, article, name) => {
  expect(nameOf(article)).toBe(name);
});

test.each([
  'word '.repeat(1_000), 'x'.repeat(2_000_000), '語'.repeat(500), '🙂𠀀'.repeat(500), '\ud840'.repeat(300), 'NUL\u0000 con. ', '\u202egpj.exe', 'İ'.repeat(80),
])('any headline gives a name every file system takes (%#)', (headline) => {
  const name = nameOf({ headline, url: `https://${'sub.'.repeat(60)}example.com/` });
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  expect(name).toMatch(/^says-who_2025-05-14_[\p{L}\p{N}\p{M}._-]+\.md$/u);
  expect(name).not.toMatch(/\.\./);
});
