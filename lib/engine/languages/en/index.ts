import type { CueFrame, Language, NounKind, VerbForm, VerbReading, SpeechNoun } from '../language';
import { ANONYMITY } from './anonymity';
import { ABBREVIATIONS, CLOSED_CLASS, HONORIFICS } from './closed-class';
import { CUE_VERBS, DOUBLING_VERBS, IRREGULAR_VERBS, NOUN_TOO, HEARSAY_VERBS, RATHER_DONE, TALE_VERBS, THOUGHT_VERBS } from './cue-verbs';
import { JUDGEMENTS } from './judgements';
import { FINDERS, FINDINGS, HEARERS, HEARSAY_ADVERBS, HEARSAY_FORMS, MEDIA, OUTLETS, RUBRICS, SAYINGS, TALK_SPREADS, WRITER_HEARS } from './hearsay';
import { IRREGULAR_PLURALS, looksLikePeople, NOUNS } from './nouns';
import { PEOPLE } from './people';
import { ANYBODY, DEMONSTRATIVE, INDEFINITE, LATER, PAPERS, PRONOUNS, ROLES } from './reference';
import { STANCES } from './stances';
import { SET_PHRASES } from './set-phrases';
import { OPEN_ACTS, LAST_PARTICLES, ONLY_WITH_PARTICLE, PARTICLES, PHYSICAL_ACTS, SUMMONED } from './speech-acts';
import { CARRIED_NOUNS, LIGHT_VERBS, SPEECH_NOUNS } from './speech-nouns';
import { COMMON_VERBS } from './verbs';

const words = (list: string): string[] => list.trim().split(/\s+/);

function regular(lemma: string): Record<'s' | 'past' | 'ing', string> {
  const last = lemma.slice(-1);
  const before = lemma.slice(-2, -1);
  const stem = DOUBLING_VERBS.has(lemma) ? lemma + last : lemma;
  if (last === 'y' && !'aeiou'.includes(before)) return { s: pluralOf(lemma), past: `${lemma.slice(0, -1)}ied`, ing: `${stem}ing` };
  if (last !== 'e') return { s: pluralOf(lemma), past: `${stem}ed`, ing: `${stem}ing` };
  const ing = before === 'i' ? `${lemma.slice(0, -2)}y` : 'eoy'.includes(before) ? stem : lemma.slice(0, -1);
  return { s: pluralOf(lemma), past: `${lemma}d`, ing: `${ing}ing` };
}

/** "report, reports", "speech, speeches", "ally, allies": of nouns and verbs alike. */
function pluralOf(word: string): string {
  const last = word.slice(-1);
  if (last === 'y' && !'aeiou'.includes(word.slice(-2, -1))) return `${word.slice(0, -1)}ies`;
  return 'sxzo'.includes(last) || word.endsWith('ch') || word.endsWith('sh') ? `${word}es` : `${word}s`;
}

function buildVerbs(): Map<string, VerbReading> {
  const frames = new Map<string, CueFrame[]>();
  for (const [frame, list] of Object.entries(CUE_VERBS) as [CueFrame, string][]) {
    for (const lemma of words(list)) {
      const known = frames.get(lemma);
      if (!known) frames.set(lemma, [frame]);
      else if (!known.includes(frame)) known.push(frame);
    }
  }
  for (const lemma of words(COMMON_VERBS)) if (!frames.has(lemma)) frames.set(lemma, []);
  const irregular = new Map(IRREGULAR_VERBS.split(';').map((entry) => {
    const [lemma = '', past = '', participle = past] = words(entry);
    return [lemma, { past, participle }];
  }));
  const verbs = new Map<string, VerbReading>();
  const put = (form: string, reading: VerbReading): void => {
    // "found" is the past of "find" before it is the base of "found": the first, commoner reading stays.
    if (!verbs.has(form)) verbs.set(form, reading);
  };
  for (const [lemma, lemmaFrames] of frames) {
    const reading = (form: VerbForm, nounToo: boolean, participle = false): VerbReading => ({ lemma, form, participle, frames: lemmaFrames, nounToo });
    // A verb that reports nothing is only here to show where a phrase ends: in doubt it is a noun ("campaign manager").
    const nounToo = lemmaFrames.length === 0 || NOUN_TOO.has(lemma);
    const { s, past, ing } = regular(lemma);
    const odd = irregular.get(lemma);
    put(odd?.past ?? past, reading('past', false));
    if (odd && odd.participle !== odd.past) put(odd.participle, reading('past', false, true));
    put(s, reading('s', nounToo || NOUN_FORMS.has(s)));
    put(ing, reading('ing', false));
    put(lemma, reading('base', nounToo || NOUN_FORMS.has(lemma)));
  }
  return verbs;
}

function buildNouns(): Map<string, { kind: NounKind; plural: boolean }> {
  const nouns = new Map<string, { kind: NounKind; plural: boolean }>();
  for (const [kind, list] of Object.entries(NOUNS) as [Exclude<NounKind, 'people'>, string][]) {
    for (const noun of words(list.toLowerCase())) {
      if (!nouns.has(noun)) nouns.set(noun, { kind, plural: false });
      const plural = pluralOf(noun);
      if (!nouns.has(plural)) nouns.set(plural, { kind, plural: true });
    }
  }
  for (const [plural, singular] of Object.entries(IRREGULAR_PLURALS)) {
    const kind = nouns.get(singular)?.kind;
    if (kind) nouns.set(plural, { kind, plural: true });
  }
  return nouns;
}

const STATUS = new Set(words('current former present past serving retired active ex-'));
const DESCRIBING = new Set(words(`democratic republican conservative liberal progressive moderate independent federal state local municipal provincial regional national international
  foreign domestic military civilian political legal financial medical academic industry economic scientific religious senior junior public private
  american european british western arab israeli palestinian russian chinese french german turkish iranian saudi ukrainian indian muslim jewish christian
  catholic evangelical black white male female young old elected appointed intelligence security`));
const PAST = new Set(words('former ex past retired ex-president then late onetime one-time'));
const AFTER_NOUN = new Set(words('familiar close aware privy knowledgeable present loyal sympathetic opposed critical supportive responsible unhappy eager willing conversant'));
const SPEECH_EVENTS = new Set(words(`statement statements interview interviews speech speeches email emails e-mail e-mails tweet tweets letter memo post posts
  conference briefing call hearing debate rally remarks testimony news press telephone phone message messages op-ed
  appearance address report article filing note blog series reply response announcement release comments transcript
  video messaging`));
const EVERYONE = new Set(words('all both each none neither most'));
const ASPECTUAL = new Set(words('begin start continue go proceed try attempt seek seem appear tend hasten'));
const CAUSATIVE = new Set(words('lead prompt force cause drive push spur inspire compel provoke move tempt oblige allow enable get help embolden'));
const IMPLIES_SPEAKER = new Set(words(`accuse ask blame criticize criticise praise question quiz grill challenge condemn denounce deride mock ridicule
  lambaste lambast lampoon vilify castigate chastise chide scold berate rebuke admonish reprimand censure hail laud tout applaud commend boo heckle
  taunt jeer tell inform notify warn remind advise urge assure reassure convince persuade brief instruct caution deem dub label brand
  credit fault`));
const DEEDS = new Set(words('deny admit acknowledge recall recount describe discuss mention propose suggest recommend advise report confess concede lament regret'));
const WORDINGS = new Set(words('words view opinion telling estimation judgment judgement'));
/** "the 34-year-old" */
const AGED = { kind: 'person', plural: false } as const;
const DAYS = new Set(words('monday tuesday wednesday thursday friday saturday sunday'));
function buildSpeechNouns(): Map<string, SpeechNoun> {
  const nouns = new Map<string, SpeechNoun>();
  const set = (list = ''): ReadonlySet<string> => new Set(words(list));
  for (const [list, { owned, authored = false, bare, hearsay }] of SPEECH_NOUNS) {
    const reads = { owned: set(owned), authored, bare: set(bare), hearsay: set(hearsay) };
    for (const noun of words(list)) nouns.set(noun, reads).set(regular(noun).s, reads);
  }
  return nouns;
}

const SPEECH_NOUN_FORMS = buildSpeechNouns();
const LIGHT = new Set(words(LIGHT_VERBS));
const LEADS = new Set(words('about on for against over at regarding'));
const CARRIED = new Set(words(CARRIED_NOUNS).flatMap((noun) => [noun, regular(noun).s]));
const CLAUSE_OPENERS = new Set(words('after as before since until till than once while when because if where though although'));
const TOPICS = new Set(words('about of regarding concerning'));
const OCCASIONS = new Set(words('after before when'));
const TIME_UNITS = new Set(words('day week weekend month year decade quarter season spring summer autumn fall winter morning afternoon evening night'));
const DATES_UNIT = new Set(words('last this past earlier next'));
const SURVEYS = new Set(words('poll survey surveys average'));
const SHARES = new Set(words('% percent percentage per-cent cent point points point-lead'));
const NOUN_FORMS = buildNouns();
const VERBS = buildVerbs();

const SINGULAR = new Set(words('a an another each every'));
const OTHERS_DOING = new Set(words('for from as into'));
const BRINGING_OUT = new Set(words('publish publishes published publishing release releases released releasing issue issues issued issuing author authored co-author co-authored coauthored co-wrote wrote write writes commissioned commission air aired airing filed file files submitted'));

const english: Language = {
  code: 'eng',
  wordClass: (lower) => CLOSED_CLASS.get(lower),
  verb: (lower) => VERBS.get(lower),
  noun: (lower) => {
    const whole = NOUN_FORMS.get(lower);
    if (whole) return whole;
    if (lower.endsWith('-year-old')) return AGED;
    const hyphen = lower.lastIndexOf('-');
    return hyphen === -1 ? undefined : NOUN_FORMS.get(lower.slice(hyphen + 1));
  },
  looksLikePeople,
  abbreviations: ABBREVIATIONS,
  honorifics: HONORIFICS,
  people: PEOPLE,
  stem: (lower) => VERBS.get(lower)?.lemma ?? lower.replace(lower.length > 4 ? /(?:ies|es|s|ly)$/ : /$/, ''),
  takesDeed: (lemma) => DEEDS.has(lemma),
  setPhrases: SET_PHRASES,
  hearsay: { forms: HEARSAY_FORMS, talkSpreads: TALK_SPREADS, sayings: SAYINGS, writerHears: WRITER_HEARS, outlets: OUTLETS, verbs: HEARSAY_VERBS, thoughts: THOUGHT_VERBS, tales: TALE_VERBS, adverbs: HEARSAY_ADVERBS },
  isFinder: (lower) => FINDERS.has(lower),
  isFinding: (lemma) => FINDINGS.has(lemma),
  isHearer: (lower) => HEARERS.has(lower),
  speechActs: { particles: PARTICLES, onlyWithParticle: ONLY_WITH_PARTICLE, lastParticles: LAST_PARTICLES, physical: PHYSICAL_ACTS, summoned: SUMMONED, openActs: OPEN_ACTS },
  isStatus: (lower) => STATUS.has(lower),
  isDescribing: (lower) => STATUS.has(lower) || DESCRIBING.has(lower),
  isPast: (lower) => PAST.has(lower),
  isAfterNoun: (lower) => AFTER_NOUN.has(lower),
  isSpeechEvent: (lower) => SPEECH_EVENTS.has(lower),
  isEveryone: (lower) => EVERYONE.has(lower),
  anonymity: ANONYMITY,
  speechNoun: (lower) => SPEECH_NOUN_FORMS.get(lower),
  isLightVerb: (lemma) => LIGHT.has(lemma),
  isCarried: (lower) => CARRIED.has(lower),
  leadsOn: (lower) => LEADS.has(lower),
  opensClause: (lower) => CLAUSE_OPENERS.has(lower),
  isTopic: (lower) => TOPICS.has(lower),
  opensOccasion: (lower) => OCCASIONS.has(lower),
  isTimeUnit: (lower) => TIME_UNITS.has(lower),
  datesUnit: (lower) => DATES_UNIT.has(lower),
  isSurvey: (lower) => SURVEYS.has(lower),
  isShare: (lower) => SHARES.has(lower),
  isAspectual: (lemma) => ASPECTUAL.has(lemma),
  isCausative: (lemma) => CAUSATIVE.has(lemma),
  impliesSpeaker: (lemma) => IMPLIES_SPEAKER.has(lemma),
  // Nearly every word is none, and its ending shows it sooner than a look-up.
  isWording: (lower) => WORDINGS.has(lower),
  isRatherDone: (lemma) => RATHER_DONE.has(lemma),
  isRubric: (lower) => RUBRICS.has(lower),
  isMedia: (lower) => MEDIA.has(lower),
  isDay: (lower) => lower.endsWith('day') && DAYS.has(lower),
  isIndefinite: (lower) => INDEFINITE.has(lower),
  isSingular: (lower) => SINGULAR.has(lower),
  isOthersDoing: (lower) => OTHERS_DOING.has(lower),
  bringsOut: (lower) => BRINGING_OUT.has(lower),
  isAuthorship: (lower) => lower === 'by' || lower === 'from',
  isAnybody: (lower) => ANYBODY.has(lower),
  ordinal: (lower) => (lower === 'first' ? 'first' : LATER.has(lower) ? 'later' : undefined),
  isDefinite: (lower) => lower === 'the' || lower === 'both',
  isDemonstrative: (lower) => DEMONSTRATIVE.has(lower),
  isPaper: (lower) => PAPERS.has(lower),
  roleOf: (lower) => ROLES.get(lower),
  pronouns: PRONOUNS,
  isFigure: (lower) => lower === 'figure' || lower === 'figures',
  judgements: JUDGEMENTS,
  stances: STANCES,
};

export default english;
