const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Word parts that stand before a hyphen and never alone: before a spaced hyphen they show that it is no dash. */
export const BOUND_PARTS = set(`trans counter anti non multi inter pre neo semi quasi pseudo ultra micro macro sino franco anglo afro indo
  russo judeo socio bio geo electro hydro`);

/** Parts of Arabic names: "Bashar al - Assad". */
export const NAME_PARTS = set('al el');

/** A phrase, and letters of which one must stand in a text that holds it: looking for those first costs next to nothing. */
export interface PhrasePattern {
  readonly holdsOneOf: readonly string[];
  readonly pattern: RegExp;
}

/** What language models say of themselves or of their task, in the first person or as a heading of their answer. */
export const MODEL_PHRASES: readonly PhrasePattern[] = [
  { holdsOneOf: ['AI', 'ntelligence', 'language model'], pattern: /\bas an? (?:ai|artificial[ -]intelligence|large)(?: language)?(?: model| assistant| chatbot)?,? (?:i|my)\b/giu },
  { holdsOneOf: ['nowledge', 'raining'], pattern: /\bmy (?:last |latest )?(?:knowledge|training(?: data)?) (?:cut-?off|update)\b/giu },
  { holdsOneOf: ['real-time', 'browse the'], pattern: /\bi (?:cannot|can['’]t|do not|don['’]t|am unable to) (?:have )?(?:browse the internet|access(?: to)? real-time)\b/giu },
  {
    holdsOneOf: ['rewritten', 'rephrased', 'paraphrased', 'reworded', 'Rewritten', 'Rephrased', 'Paraphrased', 'Reworded'],
    pattern: /\bhere(?:['’]s| is) (?:a|an|the|your) (?:rewritten|rephrased|paraphrased|reworded)\b[^.\n]{0,40}:|^(?:rewritten|paraphrased|rephrased|reworded) (?:article|text|version|passage)\s*:/gimu,
  },
  { holdsOneOf: ['! Here', ', here'], pattern: /\b(?:certainly|sure|of course)[!,] here(?:['’]s| is| are)\b/giu },
  { holdsOneOf: ['Regenerate response'], pattern: /^Regenerate response$/gmu },
];

/** Fields of a template that nobody filled in. */
export const TEMPLATE_FIELDS: readonly PhrasePattern[] = [
  { holdsOneOf: ['{{'], pattern: /\{\{\s*[\p{L}_][\p{L}\p{N}_. -]{0,40}\}\}/gu },
  { holdsOneOf: ['${'], pattern: /\$\{[\p{L}_][\p{L}\p{N}_.]{0,40}\}/gu },
  {
    holdsOneOf: ['['],
    pattern: /\[(?:insert|your|enter|add) \p{L}[^[\]\n]{0,40}\]|\[(?:company|first|last|full|product|reporter|author|source|city)[ _]name\]|\[placeholder[^[\]\n]{0,40}\]/giu,
  },
  { holdsOneOf: ['orem ipsum'], pattern: /\blorem ipsum dolor\b/giu },
];
