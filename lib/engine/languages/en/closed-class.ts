import type { WordClass } from '../language';

/** The small words of English, by class. A word stands in the class it has most often; context may overrule it. */
const LISTS: Record<WordClass, string> = {
  determiner: `the a an this that these those some any each every both all another no either neither several many few most
    such half much more fewer less enough various numerous countless certain`,
  possessive: `my your his her its our their whose`,
  pronoun: `i you he she it we they me him us them myself yourself himself herself itself ourselves themselves
    someone somebody anyone anybody everyone everybody nobody none others who whom there what whoever whatever`,
  preposition: `of in on at by for with from about into over after under between against during without through within
    across among around behind beyond despite near off onto toward towards upon via amid amidst amongst along outside inside
    beside besides above below beneath throughout except concerning regarding per versus vs like unlike than up down out as
    aboard alongside atop`,
  coordinator: `and but or nor yet & plus`,
  subordinator: `because although though while if unless whereas since when whenever before until till once where wherever
    whether lest`,
  relative: `which`,
  auxiliary: `is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't
    hadn't don't doesn't didn't 's i've we've they've you've i'd he'd she'd they'd we'd i'm you're we're they're`,
  modal: `will would can could may might shall should must cannot won't wouldn't can't couldn't shouldn't i'll we'll they'll
    he'll she'll you'll it'll ought needn't mustn't`,
  negation: `not never n't`,
  adverb: `also later then now again still already just even only too very soon here often once twice ever always sometimes
    today yesterday tomorrow tonight however instead meanwhile moreover furthermore nevertheless nonetheless therefore thus
    indeed perhaps maybe rather quite almost nearly earlier recently previously repeatedly ago away back further afterward
    afterwards ahead elsewhere altogether together so first simply probably likely reportedly allegedly apparently
    likewise anyway otherwise far well hence`,
  numeral: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds
    thousands`,
  to: `to`,
};

/** Class of each closed-class word, lower case. */
export const CLOSED_CLASS: ReadonlyMap<string, WordClass> = new Map(
  (Object.entries(LISTS) as [WordClass, string][]).flatMap(([wordClass, words]) =>
    words.split(/\s+/).map((word): [string, WordClass] => [word, wordClass]),
  ),
);

/** Titles and abbreviations that stand before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof sen rep gov lt gen col maj capt sgt adm cmdr rev hon pres sir lord lady dame st fr messrs mx det insp`.split(' '),
);

/** Words that end in a stop without ending the sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ...`jr sr inc corp co ltd llc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun vs etc no nos
    vol fig p pp ave blvd rd dept dist est gov approx ca cf al univ bros ala ariz ark calif colo conn del fla ga ill ind kan ky la
    md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ph d.c`.split(/\s+/),
]);
