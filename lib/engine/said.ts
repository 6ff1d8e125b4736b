import { readableIso } from './titles/days';
import type { Filling, Said } from './types';

/** How a language tells what a rule has to say. */
export interface Telling {
  /** The sentence, or part of one, that stands under this name in a rule's `says`. */
  readonly template: (says: string) => string;
  readonly figure: (value: number) => string;
  /** An ISO date, or as much of one as is known. */
  readonly date: (iso: string) => string;
  readonly list: (parts: readonly string[]) => string;
}

/** What was said, in words. */
export function tell({ says, with: fillings = {} }: Said, telling: Telling): string {
  return telling.template(says).replace(/\{(\w+)\}/g, (gap, name: string) => {
    const filling = fillings[name];
    return filling === undefined ? gap : tellFilling(filling, telling);
  });
}

function tellFilling(filling: Filling, telling: Telling): string {
  if (typeof filling === 'string') return filling;
  if (typeof filling === 'number') return telling.figure(filling);
  if ('date' in filling) return telling.date(filling.date);
  return 'says' in filling ? tell(filling, telling) : telling.list(filling.map((part) => tell(part, telling)));
}

/** The sentences of a rule in English, as it has them itself. */
export function inEnglish(said: readonly Said[], says: Readonly<Record<string, string>>): string {
  const english: Telling = {
    template: (name) => says[name] ?? '',
    figure: String,
    date: readableIso,
    list: (parts) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`),
  };
  return said.map((each) => tell(each, english)).join(' ');
}
