import type { Said } from '../types';
import { dateOf, dayOf, isoRange } from './days';
import { certainlyHeld, endedBefore, holderOfOffice } from './holding';
import type { Mention } from './mentions';
import type { Office, Polity } from './office-holders';
import { provenanceSaid, TERM_SAYS, type TermName } from './provenance';
import { signsRound, tellsOfLeaving, type Sign } from './sitting-evidence';
import { quotationAt } from './surroundings';
import { contradictions, wordsOfMention, type Contradiction } from './two-titles';
import { NamesInArticle } from './whose-title';
import { spanOf, type TitleContext, type TitleFinding, type TitleRule } from './title-rule';

/** Signs needed before a nameless "former" holder counts as the sitting one. */
const ENOUGH = 3;
/** Tokens from which on a text is a whole article rather than a brief. */
const WHOLE_ARTICLE = 250;
const UNNAMED = 'no former holder of the office is named whom the words could mean';
/** Signs needed where the article names somebody who really held the office before: "the former president" may be them. */
const ENOUGH_BESIDE_A_FORMER_HOLDER = 6;

type Name = 'contradiction' | 'nobody' | 'inOffice' | 'holder' | 'altered' | TermName;

export const againstArticle: TitleRule<Name> = {
  id: 'against-article',
  description: 'An office title that the article itself contradicts, such as a nameless “former” president who governs.',
  text: {
    criterion: 'T2',
    title: 'Title contradicts the article',
    description: 'The article calls a nameless office holder “former”, yet has them take office, appoint, order or govern now.',
    canMatter: 'A text seldom contradicts itself in this way by itself. It can mean that names or titles were replaced after it was written, by hand or by a machine, and that quotations were changed with them.',
    fineWhen: 'The text speaks of somebody who has left office, and tells what they did while in it.',
    lookFor: 'An earlier version of the same text elsewhere, and the name that the article leaves out.',
  },
  says: {
    contradiction: 'Says “{later}” here and “{earlier}” elsewhere: {name} cannot hold both offices at once.',
    nobody: 'Says “{words}”, but names nobody whom that could mean.',
    inOffice: 'Says “{words}”, but the article has the holder in office: “{shown}”.',
    holder: 'On {day} the {office} was {name}, since {start} ({provenance}).',
    altered: 'The quoted words themselves seem altered.',
    ...TERM_SAYS,
  },
  examples: {
    flags: [
      {
        text: 'Since the former US president took office, the two countries have drifted apart. Allies fear that the former US administration may stop sharing intelligence.',
        marks: ['the former US president', 'the former US administration'],
      },
      {
        text: 'The former French president will appoint a cabinet on Monday. The former French president’s nominee for the defence ministry is a general.',
        marks: ['The former French president', 'The former French president'],
      },
      {
        text: 'German Chancellor Angela Merkel met the mayor. “Good news,” German President Angela Merkel said.',
        marks: ['German President Angela Merkel'],
      },
    ],
    passes: [
      { text: 'French President Jacques Chirac spoke. In 1988 French Prime Minister Jacques Chirac had lost.' },
      { text: 'The former US president, who left office in 2021, said on Monday that he will run again. The former US president has signed a book deal.' },
      { text: 'Former US President Donald Trump spoke in Ohio. The former US president is under investigation. The former US president signed hats.', published: '2022-08-15' },
      { text: 'Officials of the former US administration said that it had ordered the strikes.' },
      { text: 'The former US president told reporters that he has no plans.' },
    ],
  },
  run(context) {
    const findings: TitleFinding<Name>[] = [];
    for (const [polity, labels] of labelsByPolity(context.mentions)) findings.push(...judge(context, polity, labels));
    if (!context.article.published) findings.push(...contradictions(context).map((found) => contradictionFinding(context, found)));
    return findings;
  },
};

/** Nameless mentions of a former head of state or government, or of a former government, by country. */
function labelsByPolity(mentions: readonly Mention[]): Map<Polity, Mention[]> {
  const labels = new Map<Polity, Mention[]>();
  for (const mention of mentions) {
    if (mention.modifier !== 'former' || mention.names.length > 0 || mention.plural || mention.determiner === 'a') continue;
    const polity = mention.polity?.polities.find((candidate) => headOffices(candidate, mention).length > 0);
    if (!polity) continue;
    const list = labels.get(polity);
    if (list) list.push(mention);
    else labels.set(polity, [mention]);
  }
  return labels;
}

// Offices of the country's head that the mention can mean.
function headOffices(polity: Polity, mention: Mention): Office[] {
  return polity.offices.filter(
    (office) => (office.kind === 'head-of-state' || office.kind === 'head-of-government') && (mention.form === 'administration' || mention.offices.includes(office)),
  );
}

function judge(context: TitleContext, polity: Polity, labels: readonly Mention[]): TitleFinding<Name>[] {
  const names = new NamesInArticle(context.segments);
  const named = namesFormerHolder(context, names, polity, labels);
  const year = context.article.published?.date.slice(0, 4) ?? '2100';
  const inSentences = labels.flatMap((label) => signsRound(context.segments, context.language, label, year));
  const signs = [...inSentences, ...signsOfTheWhole(context, names, polity, labels, named)];
  const left = labels.some((label) => tellsOfLeaving(context.segments, context.language, label));
  if (!areEnough(inSentences, signs, named || left, labels.length, context.segments.tokens.length)) return [];
  const [strongest, ...others] = signs.toSorted((a, b) => b.weight - a.weight);
  if (!strongest) return [];
  return labels.map((label) => finding(context, polity, label, strongest, others.slice(0, 4)));
}

// `explained`: the article names somebody the label may rightly mean, or tells of the holder's leaving.
function areEnough(inSentences: readonly Sign[], all: readonly Sign[], explained: boolean, labels: number, tokens: number): boolean {
  const weight = all.reduce((sum, sign) => sum + sign.weight, 0);
  if (all.some((sign) => sign.weight === 3)) return true;
  if (explained) return weight >= ENOUGH_BESIDE_A_FORMER_HOLDER && inSentences.some((sign) => sign.telling);
  if (weight < ENOUGH) return false;
  if (inSentences.some((sign) => sign.telling || sign.weight > 1)) return true;
  // A brief may leave the name to its headline; a whole article never does.
  if (tokens >= WHOLE_ARTICLE) return labels > 1 || inSentences.length > 0;
  return labels > 1 && inSentences.length > 0;
}

/** Signs that the article as a whole gives: the office without "former" beside it, and no name at all. */
function signsOfTheWhole(context: TitleContext, names: NamesInArticle, polity: Polity, labels: readonly Mention[], named: boolean): Sign[] {
  const [first] = labels;
  if (!first) return [];
  const whole: Sign[] = [];
  const sitting = context.mentions.find((mention) => mention.modifier === null && mention.form === 'nameless' && mention.polity?.polities.includes(polity) && headOffices(polity, mention).length > 0);
  if (sitting && labels.length > 1) {
    whole.push({ weight: 1, telling: false, evidence: { span: spanOf(context.segments, sitting), shows: 'the same office, held, in the same article' } });
  }
  // Articles about a former holder name them. One that speaks of one and never does had the name taken out.
  if (!named) {
    whole.push({ weight: labels.length > 1 ? 2 : 1, telling: false, evidence: { span: spanOf(context.segments, first), shows: UNNAMED } });
  }
  const published = context.article.published;
  const sittingHolders = published ? headOffices(polity, first).flatMap((office) => holderOfOffice(office, dayOf(published.date)) ?? []) : [];
  if (sittingHolders.length > 0 && !sittingHolders.some(({ term }) => names.mentionsOf(term.person).length > 0)) {
    whole.push({ weight: 1, telling: false, evidence: { span: spanOf(context.segments, first), shows: 'nor is the holder on that day' } });
  }
  return whole;
}

/** Tokens before a label within which a name is what the label stands for. */
const NEARBY = 60;

// Somebody the label may rightly mean: a former holder named shortly before a third of the labels, or at least as often as they stand.
function namesFormerHolder(context: TitleContext, names: NamesInArticle, polity: Polity, labels: readonly Mention[]): boolean {
  const day = context.article.published ? dayOf(context.article.published.date) : null;
  const holders = new Set(polity.offices.filter(isHead).flatMap((office) => office.terms.map((term) => term.person)));
  return [...holders].some((person) => {
    const terms = person.terms.filter((term) => term.office.polity === polity && isHead(term.office));
    const former = day === null || (terms.some((term) => endedBefore(term, day)) && !terms.some((term) => certainlyHeld(term, day)));
    if (!former) return false;
    const named = names.mentionsOf(person);
    if (context.article.headline.includes(person.surname)) return true;
    return named.length >= labels.length || countExplained(labels, named) * 3 >= labels.length;
  });
}

// Labels with a name shortly before them; both are in text order.
function countExplained(labels: readonly Mention[], named: readonly number[]): number {
  let next = 0;
  return labels.filter((label) => {
    while (next < named.length && (named[next] ?? 0) < label.first) next += 1;
    const last = named[next - 1];
    return last !== undefined && label.first - last < NEARBY;
  }).length;
}

const isHead = (office: Office): boolean => office.kind === 'head-of-state' || office.kind === 'head-of-government';

function contradictionFinding(context: TitleContext, { person, earlier, later }: Contradiction): TitleFinding<Name> {
  return {
    rule: againstArticle.id,
    severity: 2,
    span: spanOf(context.segments, later),
    said: [{ says: 'contradiction', with: { later: wordsOfMention(context, later), earlier: wordsOfMention(context, earlier), name: person.name } }],
    evidence: [{ span: spanOf(context.segments, earlier), shows: 'another office of the same country, given to the same person' }],
  };
}

function finding(context: TitleContext, polity: Polity, label: Mention, strongest: Sign, others: readonly Sign[]): TitleFinding<Name> {
  const { text } = context.article;
  const span = spanOf(context.segments, label);
  const words = text.slice(span.start, span.end);
  const shown = text.slice(strongest.evidence.span.start, strongest.evidence.span.end);
  const sentence: Said<Name> = strongest.evidence.shows === UNNAMED ? { says: 'nobody', with: { words } } : { says: 'inOffice', with: { words, shown } };
  const altered: Said<Name>[] = quotationAt(context.segments, label.first) ? [{ says: 'altered' }] : [];
  return {
    rule: againstArticle.id,
    severity: strongest.telling ? 3 : 2,
    span,
    said: [sentence, ...holderSaid(context, polity, label), ...altered],
    evidence: [strongest.evidence, ...others.map((sign) => sign.evidence)],
  };
}

// Who held the office on the day of the article, where that is certain.
function holderSaid(context: TitleContext, polity: Polity, label: Mention): Said<Name>[] {
  const published = context.article.published;
  const [office, ...others] = headOffices(polity, label).filter((candidate) => label.form !== 'administration' || candidate.kind === 'head-of-state');
  if (!published || !office || others.length > 0) return [];
  const day = dayOf(published.date);
  const holder = holderOfOffice(office, day);
  if (!holder?.certain) return [];
  return [{ says: 'holder', with: { day: dateOf(day), office: office.title, name: holder.name, start: { date: isoRange(holder.term.start) }, provenance: provenanceSaid(holder.term) } }];
}
