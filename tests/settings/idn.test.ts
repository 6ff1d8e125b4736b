import { expect, it } from 'vitest';
import { hostInWords } from '@/lib/settings/idn';

it.each(['bücher.example', 'news.例え.テスト', 'ελληνικά.example', 'пример.испытание', 'faß.example', 'mañana.example', 'example.org', '[::1]', '127.0.0.1'])('writes %s as people do', (host) => {
  const known = new URL(`http://${host}`).hostname;
  expect(hostInWords(known)).toBe(host);
});

it.each(['xn--', 'xn--!!!', 'xn--a-', 'xn--99999999', 'xn--é'])('leaves %s, which is nothing, or what it says', (host) => {
  expect(() => hostInWords(host)).not.toThrow();
});
