import { nameForm } from '@/lib/engine/titles/names';

/** Words that many names share and that tell nobody apart: "Mohammed bin Salman", "Mohammed bin Zayed". */
const LINKS = new Set(['bin', 'ibn', 'bint', 'ben', 'de', 'da', 'do', 'dos', 'del', 'la', 'van', 'von', 'of', 'the']);

/**
 * Whether two names may be one person's, spelled as differently as Wikidata and newspapers do: "Alexander Lukashenka" and
 * "Aleksandr Lukashenko", "Lam" and "Tô Lâm". Two words must agree, or all where there is only one.
 */
export function samePerson(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (!shorter || !longer) return false;
  const agreeing = shorter.filter((word) => longer.some((each) => alike(word, each))).length;
  return agreeing > 0 && agreeing >= Math.min(2, shorter.length);
}

const wordsOf = (name: string): string[] => nameForm(name.split(' ')).words.filter((word) => !LINKS.has(word)).map((word) => word.replaceAll('ks', 'x'));

const SAME_BEGINNING = 5;

function alike(one: string, other: string): boolean {
  return one === other || (one.length >= SAME_BEGINNING && one.slice(0, SAME_BEGINNING) === other.slice(0, SAME_BEGINNING));
}
