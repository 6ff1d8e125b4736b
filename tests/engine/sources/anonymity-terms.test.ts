import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import type { Analysis } from '@/lib/engine/types';

/** The engine reads no language off five words. */
const REST = '\n\nThe harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years. In the summer it is full of boats.';

const analysisOf = (text: string): Analysis => analyze(articleFromText({ text: text + REST }));

/** The reasons found, each once, in text order. */
function reasonsIn(text: string): string[] {
  const { sources } = analysisOf(text);
  const spans = new Map(sources.flatMap(({ reason }) => (reason ? [[reason.start, reason] as const] : [])));
  return [...spans.values()].toSorted((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
}

/** `<…>` marks the reason. */
const WITH_REASON = [
  'A senior official, speaking on condition of anonymity <because he was not authorised to speak to the media>, said the levy would be dropped.',
  'Two people familiar with the matter, who asked not to be named <discussing internal deliberations>, said the bank would sell its port arm.',
  'The talks broke down on Monday, according to a diplomat who declined to be identified <because of the sensitivity of the issue>.',
  'One employee said staff had been told to destroy the files. She asked not to be named <because she feared losing her job>.',
  '<Fearing retaliation>, one employee asked that her name not be used and said the files had been burned.',
  'Three officials said the ships would sail at dawn. The officials spoke on condition of anonymity <because they were not authorised to discuss the matter publicly>.',
  '“The place is falling apart,” said a nurse, who did not want to be named <for fear of losing her post>.',
  'A source in the prosecutor’s office, who was <not authorised to speak publicly>, said that the charges would be filed in May.',
  'The company plans to cut 400 jobs, a person with knowledge of the plans said, asking not to be identified <because the information is private>.',
  'A Western diplomat, <citing the sensitivity of the talks>, spoke on condition of anonymity and said the delegation had come late.',
  'The aide, who requested anonymity <given the delicate nature of the negotiations>, said no deal was near.',
  '“He never reads the papers,” said one adviser, who was granted anonymity <to describe private conversations>.',
  'A resident of the camp, who gave no name <out of concern for his family’s safety>, said the wells were dry.',
  'Four current and former employees said the alarms had failed for years. They spoke on condition of anonymity <because they feared reprisals from the company>.',
  'A government source, who <cannot speak publicly under civil service rules>, said the bill would be withdrawn.',
  'A teacher at the school, who asked to remain anonymous <to protect her pupils>, said the roof had leaked since spring.',
  'The official was <not permitted to be named under department rules>. “We will not sign,” the official said.',
  'A council insider, who wished to remain anonymous <as an inquiry is under way>, said the money had gone.',
  '“It was chaos,” said one officer, who is <barred from speaking to reporters>.',
  'A military officer said the post had fallen. He spoke anonymously <in line with army regulations>.',
  'One of the pilots, who declined to be named <for security reasons>, said the runway lights had been off.',
  'A second official, speaking on the condition of anonymity <in order to speak candidly>, said the mood was grim.',
  'The lawmaker, who asked for anonymity <so as not to anger party leaders>, said the vote was lost.',
  'A former minister said on condition of anonymity that the cabinet had never met. <Because he still works with the palace>, he asked that his name be withheld.',
  'A doctor at the clinic said drugs had run out. The doctor asked not to be identified <due to the threat of arrest>.',
  'A banker close to the sale said bids were due on Friday, declining to be named <as the process is confidential>.',
  'Police sources, who were <not authorised to release details of the inquiry>, said the driver had fled.',
  '“We are all afraid,” said a shopkeeper who asked that only her first name be used <because of threats against her shop>.',
  'A person briefed on the decision, who <lacked authorisation to discuss it publicly>, said the chairman would go.',
  'An aide to the mayor, who insisted on anonymity <because the plan has not been made public>, said the tram would be built.',
  'The woman, whose name is being withheld <to protect her identity as a victim>, said the guards had laughed.',
  'A senior officer, who asked not to be quoted by name <lest he be passed over for promotion>, said the tanks were useless.',
  'A labour inspector said the yard had never been visited. The inspector spoke to the Harbour Gazette on condition of anonymity, <fearing repercussions at work>.',
  'Two sources, who did <not have permission to speak to the press>, said the striker would leave in January.',
  'A palace insider, who spoke on condition of anonymity <owing to the sensitivity of the subject>, said the prince had moved out.',
  'An intelligence official told reporters on condition of anonymity <under ground rules set by the agency> that the cable had been cut.',
  'A relative, who did not want his name published <over fears for his safety>, said the family had left by boat.',
  'A union member, <worried about being sacked>, asked not to be named and said the ballot had been rigged.',
  'All six officials spoke on the condition that they not be named <because the review is still secret>. Two of the officials said the review had found faults in every bridge.',
  'A finance ministry official, who requested anonymity <because the budget has not been published>, said cuts were coming.',
  'Three senior lawmakers told Reuters the speaker would step down, asking not to be named <because of the sensitivity of the matter>.',
  '“She has lost the room,” said one backbencher, who like others interviewed for this article spoke on condition of anonymity <to talk openly about the leader>.',
  'A person at the club, who is <not permitted to talk to the press>, told us the coach was gone.',
  'The lender is preparing a bid, according to people familiar with the matter who asked not to be identified <because the discussions are private>.',
  'Neighbours said the couple had rowed for weeks. One neighbour, who did not wish to be named <out of fear of reprisals>, said police had come twice.',
  'A former guard at the prison, who asked that his identity be protected <because he still has relatives inside>, described beatings. “They did it every night,” the former guard said.',
  'A member of the delegation, speaking anonymously <because members had agreed not to brief reporters>, said the draft was thin.',
  'Two pilots at the airline said they had complained. Both asked to remain anonymous <for fear of disciplinary action>.',
  'An executive at a rival studio, who declined to speak on the record <because of business ties with the company>, said the film had flopped.',
  'The Gazette agreed not to name the man <because he fears for his life>. The man said soldiers had taken his sons.',
  'A local councillor, who wanted to stay anonymous <because of the anger over the plan>, said the meeting was a farce.',
  '“We were told to lie,” said a call-centre worker who withheld his name <for fear of losing his job>.',
  'A security official, who spoke on customary condition of anonymity <in line with agency protocol>, said two men were held.',
  'A consultant to the ministry, who insisted he not be named <since he still bids for contracts>, said the tender was fixed.',
  '<Because she was not cleared to speak to reporters>, an official at the embassy spoke on condition of anonymity. The official said visas had stopped.',
  'A tenant, who gave only her first name <because she was worried about her landlord>, said mould covered the walls.',
  'Officials, speaking <without authorisation to discuss the raid>, said four men had died.',
  'The officer said the order came from above. <Fearful of losing his pension>, he asked not to be identified.',
  'A protester who gave his name only as Jory <for fear of arrest> said the police had fired first.',
  'A source with direct knowledge of the probe, who was <not at liberty to discuss it publicly>, said charges were near.',
  'A parent, who spoke to the BBC on the condition of anonymity <to protect her son’s privacy>, said the school had done nothing.',
  'Several aides, granted anonymity <to discuss internal strategy>, said the campaign was broke.',
  'Oil ministers are leaning towards a cut, three delegates said, declining to be named <because they were not authorised to speak to the press>.',
  '“He is finished,” said one veteran Republican, who asked for anonymity <to avoid angering the former president>.',
  'A tax adviser, who did not want to be identified <because he has clients in both countries>, said the treaty was full of holes.',
  'A nurse on the ward said two patients had died in corridors. The nurse, who we are not naming <to protect her job>, said nobody had apologised.',
  'An engineer at the plant, who spoke on condition that his name not be used <for fear of losing his licence>, said valves had been swapped.',
  'The minister had shouted at staff for months, according to five civil servants who requested anonymity <because they still work in government>.',
  'A close friend of the couple, who asked us not to print her name <because she wants to stay on good terms with both>, said the wedding was off.',
  'Two officers, <neither of them authorised to brief the media>, said the patrol had lost its way.',
  'A company insider, who was granted anonymity <because of the risk of retaliation>, said the tests were faked.',
  'A government adviser said the figures were a guess. The adviser declined to be named <given the political sensitivity of the forecasts>.',
  '<Citing safety concerns>, a resident who asked not to be named said nobody went out after six.',
  'People briefed on the plan, who requested not to be identified <as the matter is confidential>, said the stake would be sold.',
  'One former producer, <bound by a non-disclosure agreement>, asked not to be named and said the host screamed at staff.',
  'A second person, who also asked not to be named <for fear of upsetting the family>, said the will had been changed twice.',
  'A police officer with knowledge of the case, speaking anonymously <because the investigation is ongoing>, said the car had been found.',
  'Six employees said managers had known of the leak. Most spoke on condition of anonymity <because they had signed confidentiality agreements>.',
  'A soldier reached by telephone, who asked that his unit not be identified <for security reasons>, said they had no shells.',
  'A climber said the guide had left them. She asked that we use only her middle name <because the case is before the courts>.',
  'An official in the prime minister’s office confirmed the trip, but is <not permitted to be quoted by name>.',
];

/** Near misses: terms without a reason, and reasons for something else. */
const WITHOUT_REASON = [
  'A senior official said that the ships would sail.',
  'A diplomat said the delegation had come late because the talks are still under way.',
  'A source close to the singer told us she was thrilled with the ring.',
  'A person familiar with the matter, who asked not to be named, said the deal would be signed in May.',
  'Four people close to the mayor spoke on condition of anonymity and said he would run again.',
  'A man was named director of the harbour because the last one had resigned, a board member said.',
  'One official said the minister had been quoted as saying the levy was dead because nobody wanted it.',
  'A nurse said the ward was closed for fear of infection.',
  'An aide, who declined to be identified, said that the mayor stayed away because he feared a defeat.',
  'Police have not named the suspect because he is a minor, an officer said.',
  'A senior diplomat speaking on condition of anonymity said the ally had left to protect its own market.',
  'The victim was identified on Tuesday, a source said, because his brother had seen the pictures.',
  'A trader, who would not be named, said prices had fallen as the storm moved off.',
  'Officials said the report was not authorised by the board to be published.',
  'The soldier, who asked not to be named, told the Gazette the order had come to retreat.',
  'A senior official said the envoy had asked for anonymity in the past.',
  'An insider said the firm was allowed to keep the money because the court had erred.',
  '“They were not allowed to leave,” a neighbour said.',
  'A city worker said he was not permitted to park there.',
  'A resident who declined to give her name said the mayor was hated.',
  'A campaign adviser, who spoke on background, said the ads would stop given the polls.',
  'One analyst, who asked not to be named, citing figures from the port, said trade had halved.',
  'Critics said the plan was drawn up in private to please investors.',
  'Residents said they feared the dam would break because of the rain.',
  'A party official said the leader would resign within days.',
  'Four former employees, who asked not to be named, said the data had been sold.',
  'A European diplomat said on condition of anonymity that the summit was off.',
  'An official who was not named in the report said the bridge had been inspected.',
  'A trader said the shares fell because the bank had cut its forecast.',
  'A neighbour said the boy was not allowed to talk to strangers.',
  'A White House aide said the president was concerned about leaks.',
  'A coach at the club said the striker was banned from training.',
  'A resident, speaking on condition of anonymity, said: “They came at night.”',
  'A farmer, who declined to give his name, said he sold the cows because feed was dear.',
  'One insider said the prince had refused to be photographed for fear of the press.',
  'A person close to the talks said the sides were under pressure to sign under the rules of the bloc.',
  'A union official said members wanted the deal in order to protect jobs.',
  'A government source told the Gazette that the minister had asked for privacy.',
  'A senior officer, who would not be identified, said the unit had been told to wait for safety reasons.',
  'The authorities have not released the name of the victim, a police source said, because relatives had yet to be told.',
  'A banker said the clients had asked not to be told why.',
  'A state department official told reporters on background that the envoy would travel on Sunday.',
  'A retired judge, who wished to be anonymous, said the law was badly drafted.',
  'Two people said the chairman had resigned over the loan.',
  'A player said he would not give his name to the shirt sponsor because it sold beer.',
  'An aide said the minister could not speak because he had lost his voice.',
  'A driver who gave his age as 40 said he feared the bridge.',
  'One lawyer said the firm was barred from bidding by the board.',
  'Analysts said the ban was meant to protect farmers.',
  'A source said the club had asked the league not to name the referee.',
  'A resident who was not identified told the station that dogs had barked all night.',
  'A teacher said pupils were not allowed to discuss the war.',
  'A shop owner said business was slow as tourists stayed away.',
  'The official, speaking on condition of anonymity, said the tanks had turned back to avoid the river.',
  'A person familiar with the film said the name was changed to please the censors.',
  'A hospital source said the patient had no name tag.',
  'One investor said he was free to speak his mind since he had sold his shares.',
  'A royal aide said the duke was worried about his daughter.',
];

describe('a reason is found, whole', () => {
  test.each(WITH_REASON)('%s', (marked) => {
    const [, reason] = /<(.*?)>/.exec(marked) ?? [];
    expect(reasonsIn(marked.replace(/[<>]/g, ''))).toEqual([reason]);
  });
});

describe('no reason is found', () => {
  test.each(WITHOUT_REASON)('%s', (text) => {
    expect(reasonsIn(text)).toEqual([]);
  });
});

/** Each nameless source that speaks, with its reason. */
const WHOSE: readonly [string, readonly (readonly [string, string | null])[]][] = [
  ['A senior official said the ships would sail. A diplomat, who asked not to be named because the talks are secret, said they would not.', [
    ['A senior official', null], ['A diplomat', 'because the talks are secret'],
  ]],
  ['Two officials said the ships would sail. A third official said they would not. The officials spoke on condition of anonymity because they were not authorised to speak publicly.', [
    ['Two officials', 'because they were not authorised to speak publicly'], ['A third official', 'because they were not authorised to speak publicly'],
  ]],
  ['A pilot said the runway was dark. A guard said the gate was open. Both asked not to be named for fear of losing their jobs.', [
    ['A pilot', 'for fear of losing their jobs'], ['A guard', 'for fear of losing their jobs'],
  ]],
  ['A pilot said the runway was dark.\n\nShe asked not to be named because she feared for her licence.', [['A pilot', 'because she feared for her licence']]],
  ['A pilot said the runway was dark. Jane Roe said it was not. She asked not to be quoted on the matter because the case is open.', [['A pilot', null]]],
];

describe('whose reason it is', () => {
  test.each(WHOSE)('%s', (text, expected) => {
    const { sources } = analysisOf(text);
    const found = sources.filter(({ kind }) => kind.startsWith('anonymous')).map(({ mentions: [first], reason }) =>
      [first && text.slice(first.start, first.end).replace(/,.*/, ''), reason ? text.slice(reason.start, reason.end) : null]);
    expect(found).toEqual(expected);
  });
});

describe('a reason that would fit any source', () => {
  const isEmpty = (reason: string): boolean => {
    const { findings, sources } = analysisOf(`A senior official, who asked not to be named ${reason}, said the ships would sail.`);
    const found = findings.some(({ rule }) => rule === 'empty-reason');
    expect(sources[0]?.emptyReason ?? false).toBe(found);
    return found;
  };

  test.each(['in order to speak freely', 'citing the sensitivity of the matter', 'given the delicate nature of the talks', 'to discuss private conversations', 'discussing internal matters'])('%s', (reason) => {
    expect(isEmpty(reason)).toBe(true);
  });
  test.each(['because she was not authorised to discuss internal matters', 'for fear of losing a private contract', 'because the talks are still under way'])('not: %s', (reason) => {
    expect(isEmpty(reason)).toBe(false);
  });
});
