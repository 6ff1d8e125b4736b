import type { SourceOffice, SourcePolity, SourceTerm } from './read';

/** Problems of the whole source that no single line shows: order, overlaps, duplicate ids, names two polities share, title words two offices of a polity share. */
export function checkPolities(polities: readonly SourcePolity[]): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  const names = new Map<string, string>();
  for (const polity of polities) {
    for (const name of new Set([polity.name, ...polity.aliases].map((each) => each.toLowerCase()))) {
      const other = names.get(name);
      if (other !== undefined && !SHARED_NAMES.has(name)) problems.push(`${polity.name}: "${name}" also stands for ${other}`);
      names.set(name, polity.name);
    }
    const words = new Map<string, string>();
    for (const office of polity.offices) {
      if (ids.has(office.id)) problems.push(`${office.id}: two offices of that id`);
      ids.add(office.id);
      for (const title of office.words) {
        const other = words.get(title);
        if (other && !SHARED.has(title)) problems.push(`${office.id}: "${title}" also stands for ${other}`);
        words.set(title, office.id);
      }
      problems.push(...termProblems(office));
    }
  }
  return problems;
}

/** Names and demonyms of two polities: alone they mean neither, and the person named decides. */
const SHARED_NAMES = new Set(['congo', 'congolese', 'dominican', 'georgia', 'korean']);

/** Title words that two offices of one polity may share: the person named decides. */
const SHARED = new Set(['minority leader', 'majority leader']);

function termProblems(office: SourceOffice): string[] {
  const problems: string[] = [];
  const onePerson = !office.flags.includes('collective');
  office.terms.forEach((term, index) => {
    const before = office.terms[index - 1];
    if (before && term.start < before.start) problems.push(`${office.id}: ${term.name} starts before ${before.name}, listed above`);
    if (!onePerson) return;
    for (const earlier of office.terms.slice(0, index)) {
      if (overlaps(earlier, term) && !excused(earlier) && !excused(term)) problems.push(`${office.id}: ${earlier.name} and ${term.name} overlap`);
    }
  });
  return problems;
}

const excused = (term: SourceTerm): boolean => term.flags.includes('acting') || term.flags.includes('disputed');

// Imprecise dates touch: a term that ends in "2026-07" may be followed by one that starts in "2026-07".
function overlaps(earlier: SourceTerm, later: SourceTerm): boolean {
  if (earlier.end === null) return true;
  const length = Math.min(earlier.end.length, later.start.length);
  return later.start.slice(0, length) < earlier.end.slice(0, length);
}
