import { expect, test } from 'vitest';
import { decodeHtml } from '@/scripts/analyze/decode';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each<[why: string, file: Uint8Array, text: string]>([
  ['UTF-8 without a word', Buffer.from('<p>“é”</p>'), '<p>“é”</p>'],
  ['UTF-8 with its mark', Buffer.from('\ufeff<p>é</p>'), '<p>é</p>'],
  ['UTF-16', Buffer.from('\ufeff<p>é</p>', 'utf16le'), '<p>é</p>'],
  ['a declared charset', bytes('<meta charset="windows-1252"><p>\x93\xe9\x94</p>'), '<meta charset="windows-1252"><p>“é”</p>'],
  ['a charset declared the old way', bytes('<meta http-equiv=x content="text/html; charset=gb2312"><p>\xd6\xd0</p>'), '<meta http-equiv=x content="text/html; charset=gb2312"><p>中</p>'],
  ['a charset nobody knows', Buffer.from('<meta charset=klingon><p>é</p>'), '<meta charset=klingon><p>é</p>'],
])('reads %s', (_, file, text) => {
  expect(decodeHtml(file)).toBe(text);
});

test.each<[why: string, file: Uint8Array]>([
  ['nothing', Buffer.alloc(0)],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['plain text', Buffer.from('A source said 1 < 2.')],
  ['JSON', Buffer.from('{"a": 1}')],
  ['a PDF', Buffer.from('%PDF-1.7\n<< /Type /Page >>')],
])('%s is no HTML', (_, file) => {
  expect(decodeHtml(file)).toBeNull();
});
