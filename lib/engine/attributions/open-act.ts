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
  const lemma = reading.verbs[verb]?.lemma ?? '';
  return reading.language.speechActs.openActs.has(lemma) || (reading.language.stances.refusing.has(lemma) && !isSilence(reading, cue.last));
}

// "declined to comment", "declined to be named", "declined an interview"; not "declined to run", which tells of a deed.
function isSilence({ tags, verbs }: Reading, at: number): boolean {
  return tags[at] !== 'to' || tags[at + 1] !== 'verb' || verbs[at + 1]!.frames.length > 0;
}
