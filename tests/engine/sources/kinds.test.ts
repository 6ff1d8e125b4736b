import { describe, expect, test } from 'vitest';
import type { SourceKind } from '@/lib/engine/types';
import { speakersOf } from './identified';

/** Words for a source, by the kind they are by themselves. */
const KINDS: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  'named-person': [
    'Jane Roe', 'Weidel', 'Mr. Weidel', 'Sen. Jane Roe (D-Ohio)', 'Dr. Jane Roe of the Harbour Institute', 'Former aide Sam Weidel', 'President Jane Roe',
    'One pastor, Sam Weidel of the Harbour Church,', 'A worker named Sam Weidel', 'One of them, the Harbour Times’s Jane Roe,', 'His biographers, Jane and Tomas Roe,', 'A man identified as Sam Weidel', 'A man later identified as Sam Weidel', 'A former aide, Sam Weidel,', 'An official, Jane Roe,', 'Sam Weidel, a former aide,', 'Jane Roe, a spokeswoman for the Harbour Authority,',
  ],
  'named-organization': ['The Harbour Authority', 'Reuters', 'The BBC', 'The White House', 'Downing Street', 'Moscow', 'North Korea', 'The Pentagon', 'The Growers’ Union'],
  institution: ['The ministry', 'Police', 'The company', 'The group', 'The campaign'],
  office: ['The prime minister', 'The chief executive of Harbour Bank', 'The bank’s chief financial officer', 'The Fed chair', 'The party’s nominee', 'The pope', 'The director of the CIA', 'The mayor', 'The union’s leader'],
  spokesperson: ['A spokesman for the Harbour Authority', 'A police spokeswoman', 'The company’s spokesman'],
  document: ['A report by the Harbour Authority', 'Several of his findings', 'A narrator', 'Court documents', 'A Harbour Institute poll', 'The minutes of the meeting'],
  public: ['Voters', 'Many voters', 'Some 46 percent of respondents', 'Nine in ten respondents', 'Nearly nine out of 10', 'About four out of 10 voters', 'Nearly a third', 'None of the officials', 'A majority of her backers', 'Two-thirds of the members',
    'People', 'Many people', 'Most women', 'Protesters', 'The protesters', 'No one', 'No official', 'Nobody', 'Participants'],
  'anonymous-person': [
    'A source', 'An insider', 'A pal', 'A senior official in the Trade Ministry', 'A senior White House official', 'A NATO official', 'A US official',
    'A Western intelligence source', 'One diplomat', 'A resident', 'His lawyer', 'A lawyer for the town', 'An analyst at Harbour Bank', 'A former director of the CIA',
    'The official', 'A spokesman', 'A person close to the delegation', 'An anonymous donor', 'Someone', 'Someone close to the mayor', 'The workers’ foreman', 'A gunman', 'A 34-year-old', 'A woman identified only as M.K.', 'A source who identified Jane Roe', 'His chief aide', 'A protester', 'A third', 'A columnist for the news site Harbour',
  ],
  'anonymous-group': [
    'Sources', 'Officials', 'Officials in Washington', 'US officials', 'Four people familiar with the talks', 'People close to the mayor', 'Residents', 'Analysts', 'Some analysts',
    'Critics', 'Some', 'Two', 'Several diplomats', 'People familiar with the talks', 'Some people', 'Two protesters', 'Those close to the mayor', 'Party figures', 'Some party figures',
    'Officials, including Jane Roe,', 'Officials like Jane Roe', 'Some observers, including professor Jane Roe,', 'The aides, led by campaign manager Jane Roe,', 'Current and former officials', 'Federal and state investigators', 'Women who lost their homes', 'Local politicians',
    'Weidel’s most ardent supporters', 'Survivors', 'The party leaders', 'Some of those in the room', 'Many of them', 'The mayor’s biggest boosters', 'Fact-checkers', 'Participants in the meeting',
  ],
  'anonymous-document': ['A report', 'A report from last year', 'An internal memo', 'A leaked document', 'Media reports', 'Unconfirmed reports', 'Reports in Italy', 'Local media', 'A study published in May', 'Some reports'],
};

describe.each(Object.entries(KINDS))('%s', (kind, sources) => {
  test.each(sources)('%s', (words) => {
    expect(speakersOf(`${words} said that the gates would stay shut.`).map((speaker) => speaker.kind)).toEqual([kind]);
  });
});

test('a headline in capitals', () => {
  expect(speakersOf('Harbour Fire Survivors Explain Why The Town Needs A Wall')[0]).toMatchObject({ words: 'Harbour Fire Survivors', kind: 'anonymous-group' });
});

test.each(['It was reported that the gates would stay shut.', 'The minister reportedly left the room.', 'The minister is said to have left the room.'])('nobody speaks: %s', (text) => {
  expect(speakersOf(text).map(({ words, kind }) => [words, kind])).toEqual([[null, 'absent']]);
});

test.each([
  ['A former aide, Sam Weidel, said the plan was dead.', 'Sam Weidel'],
  ['Former aide Sam Weidel said the plan was dead.', 'Sam Weidel'],
  ['Jane Roe, a lawyer for Tomas Weidel, said the plan was dead.', 'Jane Roe'],
])('the name in: %s', (text, name) => {
  expect(speakersOf(text)[0]?.name).toBe(name);
});

test.each([
  ['document', 'The gates would stay shut, according to a report Tuesday from the Harbour Times.'],
  ['document', 'The gates would stay shut, according to a 2013 study by economists Jane Roe and Sam Weidel.'],
  ['document', 'The gates would stay shut, according to a memo released Friday by the watchdog.'],
  ['anonymous-document', 'The gates would stay shut, according to a report released on Friday.'],
  ['document', 'The gates would stay shut, according to an account she gave to her friends.'],
  ['document', 'The Harbour Institute released a report that shows the gates are shut.'],
  ['anonymous-document', 'The Harbour Institute has a report that shows the gates are shut.'],
  ['document', 'The gates would stay shut, according to a narrator.'],
])('%s behind its words: %s', (kind, text) => {
  expect(speakersOf(text).map((speaker) => speaker.kind)).toEqual([kind]);
});
