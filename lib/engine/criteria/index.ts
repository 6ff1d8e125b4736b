import allNameless from './all-nameless';
import alsoOnRecord from './also-on-record';
import attackOrPraise from './attack-or-praise';
import bareSource from './bare-source';
import changedName from './changed-name';
import type { Criterion } from './criterion';
import describedSource from './described-source';
import emptyReason from './empty-reason';
import firstVoiceNameless from './first-voice-nameless';
import hearsay from './hearsay';
import leadRestsOnNameless from './lead-rests-on-nameless';
import namelessQuotation from './nameless-quotation';
import noByline from './no-byline';
import noReason from './no-reason';
import officeMeant from './office-meant';
import opinionOrPrediction from './opinion-or-prediction';
import reasonGiven from './reason-given';
import relayedSource from './relayed-source';
import sameBodyDeclined from './same-body-declined';
import secondHandMedia from './second-hand-media';
import sourceCount from './source-count';
import statedKnowledge from './stated-knowledge';
import unidentifiedDocument from './unidentified-document';
import unnamedSourcesPolicy from './unnamed-sources-policy';
import vagueCrowd from './vague-crowd';

/** The criteria in the order of the newsroom's list. */
export const CRITERIA: readonly Criterion[] = [
  bareSource, describedSource, noReason, reasonGiven, emptyReason, sourceCount, statedKnowledge, alsoOnRecord, namelessQuotation, firstVoiceNameless,
  attackOrPraise, opinionOrPrediction, leadRestsOnNameless, allNameless, hearsay, secondHandMedia, relayedSource, vagueCrowd, unidentifiedDocument,
  sameBodyDeclined, noByline, changedName, unnamedSourcesPolicy, officeMeant,
];
