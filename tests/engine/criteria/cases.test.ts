import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import { passagesOf } from '@/lib/engine/passages';
import { markdown } from '@/lib/engine/report/markdown';
import type { Analysis, Article } from '@/lib/engine/types';

/** The engine reads no language off five words. */
const REST = '\n\nThe harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years. In the summer it is full of boats.';

const analysisOf = (text: string, page: Partial<Article> = {}): Analysis => analyze({ ...articleFromText({ text: text + REST }), ...page });

/** What a rule must mark, `[…]`, and what it must leave alone. */
const CASES: Readonly<Record<string, { readonly marks: readonly string[]; readonly passes: readonly string[] }>> = {
  'attack-or-praise': {
    marks: [
      '“He is a bully and a liar,” said [one former aide].',
      '[A senior official] said the minister was completely incompetent.',
      '[A person close to the board] said that she had become a joke.',
      '“He’s a genius,” said [an insider].',
      '[A party insider] described the leader as hopeless.',
      '[One official] ridiculed the mayor.',
      'According to [a former colleague], Weidel is vindictive.',
      '[Two aides] said that he was unfit.',
    ],
    passes: [
      'Jane Roe said that the minister was a liar.',
      'Critics said that the minister was a liar.',
      'An aide denied that Weidel was a bully.',
      'An aide said that Weidel was not corrupt.',
      'An aide said that it was a brilliant idea.',
      'An aide said that the harvest had been a disaster.',
      'An aide asked whether Weidel was a liar.',
      'An official said the mayor was in a hopeless position.',
      'An official praised the agreement.',
      'Democrats slammed Weidel.',
      'The ministry said that the hero of the flood would be buried on Monday.',
    ],
  },
  'opinion-or-prediction': {
    marks: [
      '“I think he will go,” said [one aide].',
      '[A diplomat] said he believed the talks were over.',
      '[A senior official] speculated that the pilot had slept.',
      'The bill will probably fail, [an aide] said.',
      'The bank is unlikely to lend more, [a person familiar with the matter] said.',
      '“In my view the bridge should never have been built,” said [an engineer at the yard].',
      '[Two officials] predicted that the ice would hold.',
      'The minister is certain to resign, [a party insider] said.',
    ],
    passes: [
      'Jane Roe said she believed the talks were over.',
      'The gates will open on Monday, a senior official said.',
      'An official said that the thinking had changed.',
      'An official said that the most likely cause was rust.',
      'An official would not say whether the bill would probably fail.',
      'Analysts said that prices would probably rise.',
      'A spokesman for the Harbour Authority said that it would probably rain.',
      'An official denied that the bank was likely to fail.',
    ],
  },
  'also-on-record': {
    marks: [
      'A diplomat said that the delegation would leave Saltmere on Friday. [Jane Roe] said that the delegation was leaving Saltmere on Friday.',
      '[A report by the Harbour Authority] said that four piers had cracked. A source said that four piers were cracked.',
      'The mayor will resign, a person close to him said. [Tomas Weidel, a lawyer for the mayor], confirmed the report.',
      'A senior official said that the port would close in May.\n\n[Jane Roe, the harbour master], confirmed that the port would close.',
    ],
    passes: [
      'A diplomat said that 40 piers had cracked in the storm. Jane Roe said that 12 piers had cracked in the storm.',
      'A diplomat said that the delegation would leave Saltmere on Friday. Jane Roe disputed that the delegation would leave Saltmere on Friday.',
      'A diplomat said that the delegation would leave Saltmere on Friday. Jane Roe declined to say when the delegation would leave Saltmere.',
      'A diplomat said that the delegation would leave. Jane Roe said that the delegation was tired.',
      'The delegation will leave Saltmere on Friday, Reuters reported, citing three officials.',
      'Critics say that the delegation will leave Saltmere on Friday. Jane Roe said that the delegation would leave Saltmere on Friday.',
    ],
  },
  'same-body-declined': {
    marks: [
      'A spokesman for Harbour Bank declined to comment. [An executive at Harbour Bank] said that the loan was bad.',
      '[A person at the company] said that the tests were late. The company did not respond to a request for comment.',
      'The Navy would not say where the ship was. [A Navy official] said that it was in port.',
    ],
    passes: [
      'A spokesman for Harbour Bank declined to comment. An executive at Weidel Bank said that the loan was bad.',
      'Harbour Bank said that it was sorry. An executive at Harbour Bank said that the loan was bad.',
      'Harbour Bank declined to comment. Jane Roe, an executive at Harbour Bank, said that the loan was bad.',
      'Harbour Bank declined to comment. An executive at Harbour Bank declined to comment.',
      'Jane Roe declined to comment. A friend of the couple said that they were well.',
    ],
  },
  'changed-name': {
    marks: [
      'Maria, [not her real name], said that the wells were dry.',
      'The driver (it is [not his real name]) said that the road was shut.',
      'Jory, [a pseudonym], said that he had seen the fire.',
      '[Some names have been changed] to protect the families, the newsroom said.',
      'A pupil [whose name was changed] to protect her said that the roof leaked.',
      'A man who [gave his name only as Jory] said that he had seen the fire.',
      'One tenant, who [asked to be called Petra], said that the walls were damp.',
      'A woman [identified only by her initials] said that the ward was full.',
    ],
    passes: [
      'Weidel, whose name has been changed to Esk since the wedding, said that he was glad.',
      'Jane Roe said that the club’s name had not been changed.',
      'Jane Roe said that she had changed the name of the boat.',
      'The suspect was identified as Tomas Weidel, the police said.',
      'The bank was identified only by colour in the report, Jane Roe said.',
      'Jane Roe gave the name of the ship.',
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (rule, { marks, passes }) => {
  const found = (text: string): string[] => analysisOf(text).findings.filter((finding) => finding.rule === rule).map(({ span }) => text.slice(span.start, span.end));

  test.each(marks)('marks %s', (marked) => {
    expect(found(marked.replace(/[[\]]/g, ''))).toEqual([...marked.matchAll(/\[(.*?)\]/g)].map(([, words]) => words));
  });
  test.each(passes)('passes %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const NAMELESS = 'A senior official said that the ships would sail. A diplomat said that they would not.';
const NAMED = 'Jane Roe said that the ships would sail. Tomas Weidel said that they would not.';
const rulesOf = (text: string, page: Partial<Article>): string[] => analysisOf(text, page).findings.map(({ rule }) => rule);

describe('no-byline', () => {
  test('silent where it is not known whether there is one', () => {
    expect(rulesOf(NAMELESS, {})).not.toContain('no-byline');
  });
  test('silent where somebody signs', () => {
    expect(rulesOf(NAMELESS, { byline: 'Maren Tolk' })).not.toContain('no-byline');
  });
  test('silent where most voices are named', () => {
    expect(rulesOf(`${NAMED} ${NAMED} A diplomat said that they would not.`, { byline: null })).not.toContain('no-byline');
  });
  test('marks the first nameless source where nobody signs', () => {
    expect(rulesOf(`Jane Roe said that the ships would sail. ${NAMELESS}`, { byline: null }).filter((rule) => rule === 'no-byline')).toHaveLength(1);
  });
});

describe('unnamed-sources-policy', () => {
  const POLICY = 'https://news.example/about/unnamed-sources';

  test('is a credit beside the first nameless source, in the popup’s passages and in the report', () => {
    const analysis = analysisOf(NAMELESS, { policies: [POLICY] });
    const [passage] = passagesOf(analysis).filter(({ findings }) => findings.some(({ rule }) => rule === 'unnamed-sources-policy'));
    expect(passage?.findings.map(({ message }) => message)).toContain(`The publisher has a policy on unnamed sources: ${POLICY}`);
    expect(markdown.render(analysis)).toContain(`Policy on unnamed sources: <${POLICY}>`);
  });
  test('says nothing where everybody is named', () => {
    expect(rulesOf(NAMED, { policies: [POLICY] })).not.toContain('unnamed-sources-policy');
  });
});
