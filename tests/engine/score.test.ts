import { describe, expect, test } from 'vitest';
import { analyze } from '@/lib/engine/analyze';
import { articleFromText } from '@/lib/engine/article';
import type { Analysis, Article } from '@/lib/engine/types';
import { chance, type Chance } from './chance';

/** Nobody speaks here; it makes an article long enough to be scored. 163 words. */
const PROSE = Array.from({ length: 3 }, () => `The harbour of the town lies at the end of the strait, and the road to it has been there for a hundred years.
In the summer it is full of boats, and in the winter there is nobody on the water but the men of the port. The oldest of the piers was built of
wood.`.replaceAll('\n', ' ')).join('\n\n');

const NAMED = ['Jane Roe', 'Tomas Weidel', 'Ilse Marrant', 'Greta Sund', 'Henrike Osse', 'Maren Tolk', 'Jory Esk', 'Petra Lindholm'];
const NAMELESS = [
  'A senior official in the Trade Ministry', 'A Western diplomat', 'A lawyer for the growers', 'A former captain of the ferry', 'An engineer at the yard',
  'Two people familiar with the talks', 'Several police officers', 'A NATO planner', 'A source',
];

const says = (who: string): string => `${who} said that the gates would stay shut.`;
const articleOf = (sentences: readonly string[], more: Partial<Article> = {}): Article => ({ ...articleFromText({ text: [PROSE, ...sentences].join('\n\n') }), ...more });
const analysisOf = (sentences: readonly string[], more: Partial<Article> = {}): Analysis => analyze(articleOf(sentences, more));

function valueOf(sentences: readonly string[]): number {
  const { score } = analysisOf(sentences);
  if (score.value === null) throw new Error(`no score: ${score.why}`);
  return score.value;
}

/** At least two named and one nameless voice, in any order, each source once. */
function someSentences(random: Chance): string[] {
  const named = NAMED.slice(0, 2 + random.below(NAMED.length - 2));
  const nameless = NAMELESS.slice(0, 1 + random.below(NAMELESS.length - 1));
  const sentences = [...named, ...nameless].map(says);
  return sentences.map((sentence) => ({ sentence, order: random.below(1000) })).toSorted((a, b) => a.order - b.order).map(({ sentence }) => sentence);
}

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);

describe('the sum', () => {
  test.each(SEEDS)('the value is 100 plus count × weight, over all terms (seed %i)', (seed) => {
    const { score } = analysisOf(someSentences(chance(seed)));
    expect(score.value).not.toBeNull();
    const sum = score.terms.reduce((total, term) => total + term.count * term.weight, 100);
    expect(Math.abs(Math.min(100, Math.max(0, sum)) - (score.value ?? NaN))).toBeLessThanOrEqual(0.5 + 1e-9);
  });

  test('all named is 100, with no terms to take away', () => {
    expect(analysisOf(NAMED.slice(0, 4).map(says)).score).toEqual({ value: 100, terms: [] });
  });

  test('all nameless is 0', () => {
    expect(valueOf(NAMELESS.slice(0, 4).map(says))).toBe(0);
  });

  test('each term names the findings it counts, and they exist', () => {
    const { score, findings } = analysisOf(someSentences(chance(7)));
    const ids = new Set(findings.map((finding) => finding.id));
    expect(score.terms.length).toBeGreaterThan(0);
    for (const term of score.terms) {
      expect(term.findings.length).toBeGreaterThanOrEqual(1);
      expect(term.findings.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

describe('the order that research supports', () => {
  test.each(SEEDS)('one more named source never lowers the score (seed %i)', (seed) => {
    const random = chance(seed);
    const sentences = someSentences(random);
    const at = random.below(sentences.length + 1);
    expect(valueOf(sentences.toSpliced(at, 0, says('Oskar Brandt')))).toBeGreaterThanOrEqual(valueOf(sentences));
  });

  test.each(SEEDS)('a name for a nameless source never lowers it (seed %i)', (seed) => {
    const sentences = someSentences(chance(seed));
    const at = sentences.findIndex((sentence) => NAMELESS.some((who) => sentence === says(who)));
    expect(valueOf(sentences.toSpliced(at, 1, says('Oskar Brandt')))).toBeGreaterThanOrEqual(valueOf(sentences));
  });

  test.each(SEEDS)('one more nameless source never raises it (seed %i)', (seed) => {
    const random = chance(seed);
    const sentences = someSentences(random);
    const at = random.below(sentences.length + 1);
    expect(valueOf(sentences.toSpliced(at, 0, says('A retired pilot of the port')))).toBeLessThanOrEqual(valueOf(sentences));
  });

  test.each(SEEDS)('a reason never lowers it (seed %i)', (seed) => {
    const sentences = someSentences(chance(seed));
    const plain = 'A retired pilot of the port said that the gates would stay shut.';
    const explained = 'A retired pilot of the port, who asked not to be named because he was not allowed to talk to reporters, said that the gates would stay shut.';
    expect(valueOf([...sentences, explained])).toBeGreaterThanOrEqual(valueOf([...sentences, plain]));
  });

  test.each(SEEDS)('somebody on record who says the same never lowers it (seed %i)', (seed) => {
    const sentences = someSentences(chance(seed));
    const claim = 'A retired pilot of the port said that four piers had cracked in the storm.';
    const other = 'Oskar Brandt said that the road to the town was open.';
    const same = 'Oskar Brandt said that four piers had cracked in the storm.';
    expect(valueOf([...sentences, claim, same])).toBeGreaterThanOrEqual(valueOf([...sentences, claim, other]));
  });

  test('an attack, and a prediction, cost more than a fact', () => {
    const named = NAMED.slice(0, 3).map(says);
    const fact = valueOf([...named, 'A retired pilot of the port said that the mayor had left.']);
    expect(valueOf([...named, 'A retired pilot of the port said that the mayor was a liar.'])).toBeLessThan(fact);
    expect(valueOf([...named, 'A retired pilot of the port said that the mayor would probably leave.'])).toBeLessThan(fact);
  });

  test('named and nameless beats nameless alone; named alone beats both', () => {
    const nameless = valueOf(NAMELESS.slice(0, 3).map(says));
    const mixed = valueOf([...NAMED.slice(0, 3), ...NAMELESS.slice(0, 3)].map(says));
    expect(mixed).toBeGreaterThan(nameless);
    expect(valueOf(NAMED.slice(0, 3).map(says))).toBeGreaterThan(mixed);
  });

  test('a bare source costs more than a described one', () => {
    const named = NAMED.slice(0, 3).map(says);
    expect(valueOf([...named, says('A source')])).toBeLessThan(valueOf([...named, says('A senior official in the Trade Ministry')]));
  });
});

describe('no score, and why', () => {
  const THREE = NAMED.slice(0, 3).map(says);

  test.each<[string, readonly string[], Partial<Article>]>([
    ['pay-wall', THREE, { truncated: true }],
    ['opinion', THREE, { genre: 'opinion' }],
    ['live-blog', THREE, { genre: 'live-blog' }],
    ['too-few-attributions', THREE.slice(0, 2), {}],
  ])('%s', (why, sentences, more) => {
    expect(analysisOf(sentences, more).score).toEqual({ value: null, terms: [], why });
  });

  test('the same article without the reason has one', () => {
    expect(analysisOf(THREE).score.value).not.toBeNull();
  });

  const lengthOf = (words: number): Analysis => analyze(articleFromText({ text: `${THREE.join(' ')} ${PROSE}`.split(/\s+/).slice(0, words).join(' ') }));

  test('too short: 149 words', () => {
    expect(lengthOf(149).score).toEqual({ value: null, terms: [], why: 'too-short' });
  });

  test('long enough: 150 words', () => {
    expect(lengthOf(150).score.value).not.toBeNull();
  });

  test('a language that is not read', () => {
    const german = Array.from({ length: 8 }, () => 'Die Reederei teilte am Montag mit, dass die Nachtfähre ab Juni wieder verkehren werde, und ein Sprecher der Gewerkschaft sagte, man habe die Mitglieder nicht gefragt.').join(' ');
    const analysis = analyze(articleFromText({ text: german }));
    expect(analysis.score).toEqual({ value: null, terms: [], why: 'language' });
    expect([analysis.language, analysis.attributions, analysis.findings]).toEqual(['deu', [], []]);
  });

  test('no words at all', () => {
    expect(analyze(articleFromText({ text: '' })).score).toEqual({ value: null, terms: [], why: 'language' });
  });
});

describe('voices', () => {
  test('are counted by attribution, and those inside another’s words are not', () => {
    expect(analysisOf([
      'Jane Roe said that the gates would stay shut. Roe said that the road was open.',
      'A senior official said that the road was shut.',
      '“We said no, and the mayor said yes,” Tomas Weidel said.',
    ]).voices).toEqual({ identified: 3, anonymous: 1 });
  });
});
