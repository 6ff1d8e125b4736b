import type { SetPhrase } from '../language';

/** Phrases that hold a verb of saying and report nothing; the verb is marked with "*". "a/b" stands for one of several words, "^" stands where no word does, "…" for what leads up to a noun. */
const LIST = `needless to *say; that is to *say; which is to *say; is not to *say; to *say the least; to *say nothing of; suffice to *say; suffice it to *say;
  goes without *saying; having *said that; having *said all that; ^ that *said ,; that being *said; that having been *said; all that *said; sad to *say; strange to *say; dare i *say;
  easier *said than; *said and done; all is *said; ^ not to *mention; so to *speak; strictly/broadly/generally/relatively/roughly/technically/practically *speaking;
  *speaking of which; truth be *told; if truth be *told; all *told; *told the time; *tell the time; *told the difference; *tell the difference; *tell apart; *told apart; *tell them apart;
  *noted the time; *call it a day; *called it a day; *called it quits; *call it quits; *calling it quits; *called time; *call time; *calling time; *called the shots; *call the shots; *calls the shots; *calling the shots;
  *called into question; *call into question; *calls into question; *called to the scene; *called to the stand; you might *say; let us *say; *claimed/claims/claiming/claim … lives/life/victims;
  *told fortunes; *told off; *telling off; *tell off; *reporting from; *spoke/speaks volumes`;

const choices = (word: string): readonly string[] => word.split('/');

/** By the verb's form in lower case. */
export const SET_PHRASES: ReadonlyMap<string, readonly SetPhrase[]> = LIST.split(';').reduce((phrases, entry) => {
  const parts = entry.trim().split(/\s+/);
  const verb = parts.findIndex((part) => part.startsWith('*'));
  const phrase: SetPhrase = { before: parts.slice(0, verb).map(choices), after: parts.slice(verb + 1).map(choices) };
  for (const form of choices(parts[verb]!.slice(1))) phrases.set(form, [...(phrases.get(form) ?? []), phrase]);
  return phrases;
}, new Map<string, readonly SetPhrase[]>());
