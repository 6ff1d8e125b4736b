/** How a noun of saying is led on to what is said. */
interface Leads {
  /** After its owner's "his" or "Roe's": "his claim that". */
  readonly owned: string;
  /** Is its author told by "from": "criticism from engineers"? */
  readonly authored?: true;
  /** With nobody told, as what goes without saying: "calls for". */
  readonly bare?: string;
  /** With nobody told, as hearsay: "rumours that". */
  readonly hearsay?: string;
}

/** Nouns of saying, singular, by what leads on to what is said. Nouns that as often stand for a thing or a feeling are left out. */
export const SPEECH_NOUNS: readonly (readonly [string, Leads])[] = [
  ['claim assertion contention insistence', { owned: 'that' }],
  ['allegation', { owned: 'that of about against', authored: true, hearsay: 'that' }],
  ['accusation', { owned: 'that of against', authored: true }],
  ['speculation rumour rumor', { owned: 'that about', hearsay: 'that' }],
  ['suggestion argument prediction acknowledgment acknowledgement admission confession concession denial revelation explanation', { owned: 'that' }],
  ['warning complaint', { owned: 'that about of', authored: true, bare: 'that' }],
  ['assurance vow pledge promise threat', { owned: 'that to' }],
  ['statement remark comment', { owned: 'that about regarding on' }],
  ['criticism critique condemnation denunciation', { owned: 'that of', authored: true, bare: 'for of over' }],
  ['praise', { owned: 'of for', authored: true, bare: 'for' }],
  ['rebuke mockery portrayal description characterization characterisation declaration announcement endorsement', { owned: 'that of' }],
  ['question', { owned: 'about', bare: 'about' }],
  ['appeal', { owned: 'for' }],
  ['message reminder testimony', { owned: 'that' }],
  ['call', { owned: 'for to', bare: 'for' }],
  ['demand plea', { owned: 'that for', authored: true }],
  ['proposal', { owned: 'that for to' }],
];

/** Verbs that only carry the noun of saying behind them: "issued a warning". */
export const LIGHT_VERBS = 'make issue deliver launch level raise voice express offer lodge mount unleash send post renew repeat escalate fire air give release put';

/** Nouns that one of those verbs turns into a report, with or without an owner. */
export const CARRIED_NOUNS = `statement warning remark comment claim speech message appeal plea call attack accusation allegation criticism question
  doubt concern objection promise pledge vow threat argument announcement joke tirade rebuke denunciation condemnation interview reference
  demand request suggestion complaint assertion prediction case point`;
