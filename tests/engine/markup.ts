import type { Span } from '@/lib/engine/types';

/**
 * Attributions written into a text: `[who]`, `{the cue}`, `<what is said>`. Where there is more than one, each mark starts with the
 * numbers of its attributions: `[1,2:Officials] {1:denied} that <1:it broke> and {2:insisted} that <2:it held>.`
 * A cue may carry notes after its numbers: `!` the source is nameless, `~` the attribution stands inside another's words.
 */
export interface MarkedAttribution {
  readonly source: Span | null;
  readonly cue: Span;
  /** In text order. */
  readonly content: readonly Span[];
  readonly nameless: boolean;
  readonly nested: boolean;
}

export interface MarkedText {
  readonly text: string;
  /** By number. */
  readonly attributions: readonly MarkedAttribution[];
}

type Role = 'source' | 'cue' | 'content';

const ROLES: Readonly<Record<string, Role>> = { '[': 'source', '{': 'cue', '<': 'content' };
const BRACKETS: Readonly<Record<Role, readonly [string, string]>> = { source: ['[', ']'], cue: ['{', '}'], content: ['<', '>'] };
const NUMBERS = /^(\d+(?:,\d+)*)([!~]*):|^([!~]+):/;

interface Mark extends Span {
  readonly role: Role;
  readonly numbers: readonly number[];
  readonly notes: string;
}

/** Takes the marks out of a text. Throws where a mark is not closed, or an attribution has not one cue and at most one source. */
export function readMarkup(markup: string): MarkedText {
  const marks: Mark[] = [];
  const open: { role: Role; numbers: number[]; notes: string; start: number }[] = [];
  let text = '';
  for (let at = 0; at < markup.length; at += 1) {
    const letter = markup.charAt(at);
    const role = ROLES[letter];
    if (role) {
      const prefix = NUMBERS.exec(markup.slice(at + 1, at + 20));
      open.push({ role, numbers: (prefix?.[1] ?? '1').split(',').map(Number), notes: prefix?.[2] ?? prefix?.[3] ?? '', start: text.length });
      at += prefix?.[0].length ?? 0;
    } else if (letter === ']' || letter === '}' || letter === '>') {
      const index = open.findLastIndex((mark) => BRACKETS[mark.role][1] === letter);
      const [mark] = index === -1 ? [] : open.splice(index, 1);
      if (!mark || mark.start === text.length) throw new Error(`“${letter}” closes nothing: ${markup.slice(Math.max(0, at - 30), at + 1)}`);
      marks.push({ ...mark, end: text.length });
    } else text += letter;
  }
  if (open.length > 0) throw new Error(`not closed: ${text.slice(open[0]!.start, open[0]!.start + 30)}`);
  const count = Math.max(0, ...marks.flatMap((mark) => mark.numbers));
  return { text, attributions: Array.from({ length: count }, (_, index) => gather(marks, index + 1)) };
}

function gather(marks: readonly Mark[], number: number): MarkedAttribution {
  const own = marks.filter((mark) => mark.numbers.includes(number)).toSorted((a, b) => a.start - b.start);
  const [cue, ...moreCues] = own.filter((mark) => mark.role === 'cue');
  const [source, ...moreSources] = own.filter((mark) => mark.role === 'source');
  if (!cue) throw new Error(`attribution ${number} has no cue`);
  if (moreCues.length > 0 || moreSources.length > 0) throw new Error(`attribution ${number} has more than one cue or source`);
  return {
    source: source ? { start: source.start, end: source.end } : null,
    cue: { start: cue.start, end: cue.end },
    content: own.filter((mark) => mark.role === 'content').map(({ start, end }) => ({ start, end })),
    nameless: cue.notes.includes('!'),
    nested: cue.notes.includes('~'),
  };
}

/** The reverse of `readMarkup`: the text with the marks of these attributions, in one way of writing only. */
export function writeMarkup({ text, attributions }: MarkedText): string {
  const numbered = attributions.length > 1;
  const marks = new Map<string, Mark>();
  attributions.forEach(({ source, cue, content, nameless, nested }, index) => {
    const add = (role: Role, span: Span, notes: string): void => {
      const key = `${role} ${span.start} ${span.end}`;
      marks.set(key, { ...span, role, numbers: [...(marks.get(key)?.numbers ?? []), index + 1], notes });
    };
    if (source) add('source', source, '');
    add('cue', cue, `${nameless ? '!' : ''}${nested ? '~' : ''}`);
    for (const span of content) add('content', span, '');
  });
  const all = [...marks.values()];
  let written = '';
  for (let at = 0; at <= text.length; at += 1) {
    // Whatever opened last closes first, and of what opens here the longest opens first.
    for (const mark of all.filter(({ end }) => end === at).toSorted((a, b) => b.start - a.start)) written += BRACKETS[mark.role][1];
    for (const mark of all.filter(({ start }) => start === at).toSorted((a, b) => b.end - a.end)) {
      const prefix = `${numbered ? mark.numbers.join(',') : ''}${mark.notes}`;
      written += `${BRACKETS[mark.role][0]}${prefix && `${prefix}:`}`;
    }
    written += text.charAt(at);
  }
  return written;
}
