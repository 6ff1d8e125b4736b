/** A host name as people write it: "bücher.example" for "xn--bcher-kva.example". What cannot be decoded stays as it is. */
export function hostInWords(host: string): string {
  return host.split('.').map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label)).join('.');
}

/** Punycode, RFC 3492, section 6.2. */
function decode(label: string): string | null {
  const end = label.lastIndexOf('-');
  const letters = end > 0 ? label.slice(0, end).split('') : [];
  let code = 128;
  let at = 0;
  let bias = 72;
  let index = end > 0 ? end + 1 : 0;
  while (index < label.length) {
    const before = at;
    let weight = 1;
    for (let base = 36; ; base += 36) {
      const digit = digitOf(label.charCodeAt(index));
      index += 1;
      if (digit === null) return null;
      at += digit * weight;
      const threshold = Math.min(26, Math.max(1, base - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = letters.length + 1;
    bias = adapted(at - before, length, before === 0);
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return null;
    letters.splice(at, 0, String.fromCodePoint(code));
    at += 1;
  }
  return letters.join('');
}

function digitOf(character: number): number | null {
  if (character >= 97 && character <= 122) return character - 97;
  return character >= 48 && character <= 57 ? character - 22 : null;
}

function adapted(delta: number, length: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / length);
  let bias = 0;
  while (left > 455) {
    left = Math.floor(left / 35);
    bias += 36;
  }
  return bias + Math.floor((36 * left) / (left + 38));
}
