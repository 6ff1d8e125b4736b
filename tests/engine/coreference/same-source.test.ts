import { describe, expect, test } from 'vitest';
import { speakersOf } from '../sources/identified';

/** Who speaks, attribution by attribution: the same letter is the same source, and each source is counted once. */
const CASES: readonly (readonly [letters: string, text: string])[] = [
  // some of a group already met
  ['AA', 'Four sources said the plan was dead. One of the sources said the talks were over.'],
  ['AA', 'Four sources said the plan was dead. Two of them said the talks were over.'],
  ['AAA', 'Four sources said the plan was dead. The sources said the talks were over. These sources said the gates were shut.'],
  ['AA', 'Two people familiar with the talks said the plan was dead. One of the people said the gates were shut.'],
  // others than those met
  ['AB', 'Four sources said the plan was dead. Two other sources said the talks were over.'],
  ['AB', 'A source said the plan was dead. Another source said the talks were over.'],
  ['AB', 'A source said the plan was dead. A second source said the talks were over.'],
  ['AA', 'Two officials said the plan was dead. The first official said the talks were over.'],
  ['ABA', 'An official said the plan was dead. Another official said the talks were over. The first official said the gates were shut.'],
  ['ABA', 'An official said the plan was dead. Another official said the talks were over. The other official said the gates were shut.'],
  ['AA', 'A source said the plan was dead. The person said the talks were over.'],
  ['AB', 'A diplomat said the plan was dead. An official said the talks were over.'],
  // pronouns
  ['AA', 'Four sources said the plan was dead. They said the talks were over.'],
  ['AA', 'An American who served as ambassador said the plan was dead. She said: “We will not be back at the table.”'],
  ['AA', 'A diplomat said the plan was dead, and he said the talks were over.'],
  ['ABB', 'Jane Roe said the plan was dead. Tomas Weidel said the talks were over. He said the gates were shut.'],
  ['AA', 'The Harbour Authority said the plan was dead. It said the talks were over.'],
  // names
  ['AAA', 'Jane Roe said the plan was dead. Roe said the talks were over. She said the gates were shut.'],
  ['AA', 'Jane Roe said the plan was dead. Ms. Roe said the talks were over.'],
  ['ABA', 'Jane Roe said the plan was dead. A diplomat said the talks were over. Roe said the gates were shut.'],
  ['ABA', 'Jane Roe said the plan was dead. Tomas Roe said the talks were over. Ms. Roe said the gates were shut.'],
  ['AA', 'Meghan Roe said the plan was dead. Meghan said the talks were over.'],
  ['AA', 'The Harbour Times said the plan was dead. The Times said the talks were over.'],
  ['AB', 'The Harbour Ministry said the plan was dead. The Trade Ministry said the talks were over.'],
  // a name that comes later
  ['AA', 'An official said the plan was dead. The official, Jane Roe, said the talks were over.'],
  ['AAA', 'An official said the plan was dead. The official, Jane Roe, said the talks were over. Roe said the gates were shut.'],
  // by an office or a role
  ['AA', 'The mayor said the plan was dead. The mayor said the talks were over.'],
  ['AA', 'President Jane Roe said the plan was dead. The president said the talks were over.'],
  ['AA', 'Sen. Jane Roe said the plan was dead. The senator said the talks were over.'],
  ['AB', 'Former President Jane Roe said the plan was dead. The president said the talks were over.'],
  ['AA', 'Jane Roe, a foreman at the yard, said the plan was dead. The foreman said the talks were over.'],
  ['AA', 'Foreman Jane Roe said the plan was dead. The foreman said the talks were over.'],
  ['ABB', 'Jane Roe, an official at the yard, said the plan was dead. A second official said the talks were over. The official said the gates were shut.'],
  ['AA', 'The Harbour Authority said the plan was dead. The authority said the talks were over.'],
  ['AA', 'Police said the plan was dead. Police said the talks were over.'],
  ['AA', 'A police spokesman said the plan was dead. The spokesman said the talks were over.'],
  // by what they are
  ['AA', 'A source said the plan was dead. The source said the talks were over.'],
  ['AAA', 'A senior official said the plan was dead.\n\nThe official said the talks were over.\n\n“We were not asked,” the official said.'],
  ['AA', 'An analyst from the Austrian Academy said the plan was dead. The Austrian analyst said the talks were over.'],
  ['AB', 'An analyst from the Austrian Academy said the plan was dead. The German analyst said the talks were over.'],
  ['AA', 'An article said the plan was dead. The report said the talks were over.'],
  ['AA', '“The plan is dead,” a source said. “The talks are over,” the source added.'],
];

test.each(CASES)('%s: %s', (letters, text) => {
  expect(speakersOf(text).map((speaker) => speaker.letter).join('')).toBe(letters);
});

describe('a later mention takes the kind of what it stands for', () => {
  test.each([
    ['One of the sources', 'anonymous-group', 'Four sources said the plan was dead. One of the sources said the talks were over.'],
    ['She', 'anonymous-person', 'A diplomat said the plan was dead. She said the talks were over.'],
    ['They', 'anonymous-group', 'Several residents had gathered. They said the plan was dead.'],
    ['the official', 'anonymous-person', 'A senior official said the plan was dead. The gates, the official said, were shut.'],
    ['She', 'named-person', 'Jane Roe said the plan was dead. She said the talks were over.'],
    ['She', 'named-person', 'Jane Roe said the plan was dead. Tomas Weidel said the talks were over. She said the gates were shut.'],
    ['She', 'named-person', 'Jane Roe, who said that a judge in the case had been unfair to her, left the room. She said the talks were over.'],
    ['She', 'anonymous-person', 'Jane Roe left the room.\n\nA young woman from the port came forward. She said the talks were over.'],
    ['he', 'named-person', 'Tomas Weidel agreed that a president should apologise. “It is easy,” he said.'],
    ['He', 'anonymous-person', 'Jane Roe left the room. A lawyer for Tomas Weidel said the talks were over. He said the gates were shut.'],
    ['she', 'named-person', 'Tomas Roe left the room. Jane Roe came in. A driver said the road was wet. Mrs. Roe did not wait. “The gates are shut,” she said.'],
    ['They', 'anonymous-group', 'Two officials said the plan was made for users in the north. They said the talks were over.'],
    ['They', 'named-person', 'An official said the road was wet. Jane Roe and Tomas Weidel waited. They said the talks were over.'],
    ['One of them, the Harbour Times’s Jane Roe', 'named-person', 'Two reporters said the road was wet. One of them, the Harbour Times’s Jane Roe, said the talks were over.'],
    ['they', 'anonymous-group', 'The road was wet. Senate Democrats blocked the plan because they said the talks were over.'],
    ['the official', 'named-person', 'Jane Roe, an official at the yard, left the room. The gates, the official said, were shut.'],
    ['The official', 'anonymous-person', 'Jane Roe left the room. An official said the plan was dead. The official said the talks were over.'],
    ['The official, Jane Roe', 'named-person', 'An official said the plan was dead. The official, Jane Roe, said the talks were over.'],
    ['The driver', 'named-person', 'Jane Roe, the driver of the first bus, left the room. The driver said the road was wet.'],
    ['Diplomat', 'named-person', 'Diplomat says plan is dead.\n\nThe road was wet. Harbour diplomat Jane Roe left the room.'],
    ['Diplomat', 'anonymous-person', 'Diplomat says plan is dead.\n\nThe road was wet. Jane Roe left the room.'],
    ['the Harbour aide', 'named-person', 'Harbour aide Jane Roe left the room. The gates, the Harbour aide said, were shut.'],
    ['the ministry aide', 'anonymous-person', 'Harbour aide Jane Roe left the room. The gates, the ministry aide said, were shut.'],
    ['the Harbour aide', 'anonymous-person', 'Harbour aide Jane Roe left the room with ministry aide Tomas Weidel. The gates, the Harbour aide said, were shut.'],
    ['Another', 'institution', 'One sign at the gates was red. Another warned that the gates were shut.'],
    ['Another', 'anonymous-person', 'One villager at the gates was red in the face. Another warned that the gates were shut.'],
    ['he', 'named-person', 'Tomas Weidel left the room. A reporter asked him whether the plan was dead. “The gates are shut,” he said.'],
    ['The reporter', 'anonymous-person', 'Tomas Weidel left the room. A reporter asked him whether the plan was dead. The reporter said the gates were shut.'],
    ['their', 'anonymous-group', 'Several villagers have been loud in their criticism of the plan.'],
    ['their', 'named-person', 'Jane Roe and Tomas Weidel left the room. They were loud in their criticism of the plan.'],
    ['Both', 'named-person', 'Jane Roe and Tomas Weidel left the room. Both said the talks were over.'],
    ['Both', 'anonymous-group', 'Jane Roe and Tomas Weidel left the room. Two officials said the plan was dead. Both said the talks were over.'],
    ['The two party contenders', 'named-person', 'Jane Roe and Tomas Weidel left the room. The two party contenders said the talks were over.'],
    ['The party leaders', 'anonymous-group', 'Jane Roe and Tomas Weidel left the room. The party leaders said the talks were over.'],
    ['a lawyer from Ohio', 'named-person', 'Jane Roe, a lawyer from Ohio said the talks were over.'],
    ['a lawyer', 'anonymous-person', 'They met Jane Roe, a lawyer said.'],
    ['an aide', 'anonymous-person', 'The road was wet. Jane Roe, an aide said, “is sure of the plan.”'],
    ['she', 'anonymous-person', 'Tomas Weidel left the room. A woman identified only as M.K. said she ran. “The gates were shut,” she said.'],
    ['They', 'anonymous-group', 'Two officials said the plan was dead. The ministry said the road was wet. They said the talks were over.'],
    ['I', 'named-person', 'The road was wet. I said the gates were shut.'],
    ['we', 'named-organization', 'The road was wet. On Monday we reported that the gates were shut.'],
  ])('%s is %s', (words, kind, text) => {
    expect(speakersOf(text).at(-1)).toMatchObject({ words, kind });
  });
});

test('a source named later is named from the start', () => {
  const speakers = speakersOf('An official said the plan was dead. The official, Jane Roe, said the talks were over.');
  expect(speakers.map(({ kind, name }) => [kind, name])).toEqual([['named-person', 'Jane Roe'], ['named-person', 'Jane Roe']]);
});

describe('who opens a relative clause', () => {
  test.each([
    ['named-person', 'Jane Roe, a Republican who said the plan was dead, left the room.'],
    ['named-person', 'Jane Roe of Ohio, a lawyer who said the plan was dead, left the room.'],
    ['anonymous-group', 'The mayor brought a stack of letters from residents who said the plan was dead.'],
    ['named-person', 'After a clash with Jane Roe, a lawyer who said the plan was dead, they left the room.'],
    ['anonymous-person', 'In Ohio, a lawyer who said the plan was dead left the room.'],
    ['anonymous-group', 'Several officials who said the plan was dead left the room.'],
    ['named-person', 'The town heard from candidates like Jane Roe, who said the plan was dead.'],
  ])('%s: %s', (kind, text) => {
    expect(speakersOf(text)[0]?.kind).toBe(kind);
  });
});
