import allNameless from './all-nameless';
import bareSource from './bare-source';
import type { Criterion } from './criterion';
import describedSource from './described-source';
import emptyReason from './empty-reason';
import firstVoiceNameless from './first-voice-nameless';
import hearsay from './hearsay';
import leadRestsOnNameless from './lead-rests-on-nameless';
import namelessQuotation from './nameless-quotation';
import noReason from './no-reason';
import reasonGiven from './reason-given';
import relayedSource from './relayed-source';
import secondHandMedia from './second-hand-media';
import sourceCount from './source-count';
import statedKnowledge from './stated-knowledge';
import unidentifiedDocument from './unidentified-document';
import vagueCrowd from './vague-crowd';

/** The criteria in the order of the newsroom's list. */
export const CRITERIA: readonly Criterion[] = [
  bareSource, describedSource, noReason, reasonGiven, emptyReason, sourceCount, statedKnowledge, namelessQuotation, firstVoiceNameless,
  leadRestsOnNameless, allNameless, hearsay, secondHandMedia, relayedSource, vagueCrowd, unidentifiedDocument,
];
