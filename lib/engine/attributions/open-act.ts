import type { Reading } from '../segment/reading';
import type { Draft } from './pattern';

/**
 * Does this tell what somebody did in the open, not what they let be known: "Three senators endorsed her", "A judge ordered the release"?
 * With a name it is a report like any other; without one nothing rests on a nameless source. A quotation always does.
 */
export function isOpenAct(reading: Reading, { cue, source, style }: Draft): boolean {
  if (!source || style !== 'indirect') return false;
  let verb = cue.last - 1;
  while (verb > cue.first && reading.tags[verb] !== 'verb') verb -= 1;
  return reading.language.speechActs.openActs.has(reading.verbs[verb]?.lemma ?? '');
}
