import { OFFICE_STAFF } from '../languages/en/titles';
import type { Evidence, Said } from '../types';
import { dateOf, dayOf, isoRange, yearOf } from './days';
import { certainlyHeld, endedBefore, possiblyHeld, startsAfter } from './holding';
import type { Mention } from './mentions';
import type { Office, Person, Term } from './office-holders';
import { headUnderAnotherTitle } from './no-such-office';
import { officeOfOtherCountry } from './other-country';
import { timeFrame, type TimeFrame } from './past-time';
import { provenanceSaid, TERM_SAYS, termSaid, termText, type TermName } from './provenance';
import { quotationAt } from './surroundings';
import { spanOf, type TitleContext, type TitleFinding, type TitleRule } from './title-rule';
import { NamesInArticle } from './whose-title';

/** A supposition ("President Trump" of a candidate) is not told from a mistake when office comes this soon after the article. */
const SOON_DAYS = 550;

/** Who left office longer ago than this may be dead: a sentence about these days is not one about them. */
const LONG_AGO_DAYS = 9_000;

type Name = 'former' | 'formerAgain' | 'notHeld' | 'otherCountry' | 'ended' | 'endedForAnother' | 'unlikeFormer' | 'unknownSince' | 'notYet' | 'acting' | 'elect' | 'late' | 'altered' | 'misspoken' | TermName;

export const againstOfficeHolders: TitleRule<Name> = {
  id: 'against-office-holders',
  description: 'An office title that does not fit the person on the day the article appeared.',
  text: {
    criterion: 'T1',
    title: 'Title does not fit the date',
    description: 'The article gives somebody an office they did not hold on the day it appeared, or calls a sitting office holder “former”.',
    canMatter: 'Titles are the easiest facts of an article to check. A title that is wrong can mean that the text was rewritten without care, translated by machine, or is older or newer than it says.',
    fineWhen: 'The sentence speaks of an earlier time, the hand-over was within days, or the words are somebody’s own.',
    lookFor: 'Who held the office on that day, and whether the other names and titles of the article fit.',
  },
  says: {
    former: 'Calls {name} “former”, but on {day} {name} was in office: {term}.',
    formerAgain: 'Calls {name} “former”, but on {day} {name} was again in office: {term}.',
    notHeld: 'Gives {name} an office not held on {day}: {name} was {term}.',
    otherCountry: 'Gives {name} an office of another country: on {day} {name} was {term}, and {holder} was {holderTerm}.',
    ended: 'Gives {name} an office that ended on {end}: {office} ({provenance}).',
    endedForAnother: 'Gives {name} an office that ended on {end}: {office}; on {day} {name} was {term}.',
    unlikeFormer: 'Of another, the same sentence says “former”.',
    unknownSince: 'Whether it was held again since is not known.',
    notYet: 'Gives {name} an office first held from {start}: {office} ({provenance}). The article is of {day}.',
    acting: 'Calls {name} “acting” or “interim”; on {day} the office was held in full: {term}.',
    elect: 'Speaks of {name} as still to take office; on {day} the office was already held: {term}.',
    late: 'Calls {name} “late”; on {day} {name} was in office: {term}.',
    altered: 'The quoted words themselves seem altered.',
    misspoken: 'Either the speaker misspoke or the quoted words were altered.',
    ...TERM_SAYS,
  },
  examples: {
    flags: [
      { text: 'Former President Donald Trump signed the order in the Oval Office on Wednesday.', published: '2025-03-06', marks: ['Former President Donald Trump'] },
      { text: 'In Berlin, German President Angela Merkel met trade union leaders on Tuesday.', published: '2016-04-12', marks: ['German President Angela Merkel'] },
      { text: 'Prime Minister David Cameron will address the conference on Friday, the organisers say.', published: '2018-02-01', marks: ['Prime Minister David Cameron'] },
      { text: 'British Prime Minister Keir Starmer thanked the hosts on Monday.', published: '2022-05-10', marks: ['British Prime Minister Keir Starmer'] },
    ],
    passes: [
      { text: 'Former President Donald Trump signed books in Florida on Wednesday.', published: '2022-03-06' },
      { text: 'Then-President Barack Obama signed the treaty.', published: '2025-03-06' },
      { text: 'She was an adviser to President Barack Obama.', published: '2025-03-06' },
      { text: 'In 2013, President Barack Obama spoke there.', published: '2025-03-06' },
      { text: 'Former President Donald Trump signed the order on Wednesday.' },
      { text: '“Former President Donald Trump promised us this,” the farmer said.', published: '2025-03-06' },
    ],
  },
  run(context) {
    const published = context.article.published;
    if (!published) return [];
    const day = dayOf(published.date);
    const year = Number(published.date.slice(0, 4));
    const names = new NamesInArticle(context.segments);
    const calledFormerElsewhere = new Set(context.mentions.filter(({ modifier }) => modifier === 'former').flatMap((mention) => mention.names.flatMap((name) => name.people)));
    const judged = context.mentions
      .filter((mention) => mention.names.length > 0 && mention.form !== 'administration')
      .flatMap((mention) => {
        const verdict = verdictOnMention({ context, mention, day, year, calledFormerElsewhere }, names);
        return verdict ? [{ mention, verdict, quoted: quotationAt(context.segments, mention.first) !== undefined }] : [];
      });
    const said = new Set(judged.filter(({ quoted }) => !quoted).map(({ verdict }) => verdict.claim));
    return judged.flatMap(({ mention, verdict, quoted }) => {
      if (!quoted) return [finding(context, mention, verdict.said, verdict.shows, verdict.note ? 1 : 3)];
      // What somebody says is theirs, unless the article says the same in its own words: then the quotation was altered with them.
      if (said.has(verdict.claim)) return [finding(context, mention, [...verdict.said, { says: 'altered' }], verdict.shows, 3)];
      if (verdict.unlikelyInSpeech) return [finding(context, mention, [...verdict.said, { says: 'misspoken' }], verdict.shows, 2)];
      return [];
    });
  },
};

// A name that can mean several people says something only when it holds of each of them.
function verdictOnMention(given: Omit<Question, 'person' | 'namesake'>, names: NamesInArticle): Verdict | null {
  for (const name of given.mention.names) {
    const people = names.meantBy(given.mention, name);
    const verdicts = people.map((person) => verdictOn({ ...given, person, namesake: people.length > 1 }));
    const [first] = verdicts;
    if (first && verdicts.every((verdict) => verdict !== null)) return first;
  }
  return null;
}

interface Question {
  readonly context: TitleContext;
  readonly mention: Mention;
  readonly person: Person;
  readonly day: number;
  readonly year: number;
  readonly namesake: boolean;
  readonly calledFormerElsewhere: ReadonlySet<Person>;
}

type Sentences = TitleFinding<Name>['said'];

interface Verdict {
  readonly said: Sentences;
  readonly shows: string;
  /** Who is given or denied which office: the same for every mention that says the same. */
  readonly claim: string;
  /** Nobody would say it of the sitting head of state or government. */
  readonly unlikelyInSpeech?: boolean;
  /** A smaller matter: it holds unless something happened after the last day that the table knows, or is one of consistency. */
  readonly note?: boolean;
}

function verdictOn(question: Question): Verdict | null {
  switch (question.mention.modifier) {
    case 'former':
      return calledFormer(question);
    case null:
      return givenOffice(question);
    case 'acting':
    case 'interim':
      return calledActing(question);
    case 'elect':
    case 'incoming':
      return calledElect(question);
    case 'late':
      return calledLate(question);
    default:
      return null;
  }
}

/** The sitting holder called former. */
function calledFormer({ context, mention, person, day, year }: Question): Verdict | null {
  const terms = termsIn(person, mention.offices);
  const sitting = terms.find((term) => certainlyHeld(term, day));
  if (!sitting || modifiesAnother(context, mention) || isPredicate(context, mention)) return null;
  const earlier = terms.filter((term) => term !== sitting && endedBefore(term, day));
  // Somebody who held another office of that title rightly is a former holder of it: "former governor" of another state.
  if (earlier.some((term) => term.office !== sitting.office)) return null;
  if (earlier.length > 0 && timeFrame(context.segments, context.language, mention, year).past) return null;
  return {
    said: [{ says: earlier.length > 0 ? 'formerAgain' : 'former', with: { name: person.name, day: dateOf(day), term: termSaid(sitting) } }],
    shows: `${person.name}: ${termText(sitting)}`,
    claim: `${person.name} former ${sitting.office.id}`,
    unlikelyInSpeech: earlier.length === 0 && (sitting.office.kind === 'head-of-state' || sitting.office.kind === 'head-of-government'),
  };
}

// "former President Obama adviser", "former Secretary of State Kerry aide": another person is former.
function modifiesAnother(context: TitleContext, mention: Mention): boolean {
  const next = context.segments.tokens[mention.last];
  if (!next || next.kind !== 'word' || next.capital) return false;
  return OFFICE_STAFF.has(next.lower);
}

// "once Obama is former President Obama": said of the time to come.
function isPredicate(context: TitleContext, mention: Mention): boolean {
  return ['is', 'be', 'become', 'becomes', 'becoming', 'as', 'being'].includes(context.segments.tokens[mention.first - 1]?.lower ?? '') && mention.determiner === null && timeFrame(context.segments, context.language, mention, 0).supposed;
}

/** The office given to somebody who no longer, not yet or never held it. */
function givenOffice(question: Question): Verdict | null {
  const { context, mention, person, day, year } = question;
  // A king's or a pope's title says nothing of dates; several holders at once make no claim.
  if (mention.plural || mention.sharesFormer) return null;
  const terms = termsIn(person, mention.offices);
  if (terms.some((term) => term.unsure || term.office.unsettled || possiblyHeld(term, day))) return null;
  const other = officeHeldInstead(question);
  const ended = terms.filter((term) => endedBefore(term, day)).at(-1);
  // A year after the office ended excuses nothing: "President Bill Clinton came to the wedding in 2005".
  const frame = timeFrame(context.segments, context.language, mention, Math.min(year, ended?.end ? yearOf(ended.end.last) + 1 : year));
  if (ended) {
    if (other ? frame.surelyPast : (frame.past && !frame.unlikeFormer) || mention.names.some((name) => name.surnameOnly)) return null;
    return noLonger(question, frame, ended, other);
  }
  // What somebody had never held when the article appeared, no past can excuse.
  if (frame.supposed || question.namesake) return null;
  if (terms.length > 0) return notYet(question, terms);
  // An office that the table does not know may have been held, and be gone since.
  const held = other ?? (frame.past || frame.hasEarlierYear ? null : headUnderAnotherTitle(mention, person, day));
  return held ? neverHeld(question, held) : ofOtherCountry(question);
}

function neverHeld({ mention, person, day }: Question, held: Term): Verdict {
  return {
    claim: `${person.name} ${mention.title}`,
    said: [{ says: 'notHeld', with: { name: person.name, day: dateOf(day), term: termSaid(held) } }],
    shows: `${person.name}: ${termText(held)}`,
  };
}

function ofOtherCountry({ context, mention, person, day }: Question): Verdict | null {
  const found = officeOfOtherCountry(context, mention, person, day);
  if (!found) return null;
  return {
    claim: `${person.name} ${mention.title}`,
    said: [{ says: 'otherCountry', with: { name: person.name, day: dateOf(day), term: termSaid(found.held), holder: found.rightly.person.name, holderTerm: termSaid(found.rightly) } }],
    shows: `${person.name}: ${termText(found.held)}`,
  };
}

function noLonger({ person, day, mention, calledFormerElsewhere }: Question, frame: TimeFrame, ended: Term, other: Term | null): Verdict | null {
  // The article itself may call the person former elsewhere, and so speak of now.
  const longAgo = ended.end !== null && day - ended.end.last > LONG_AGO_DAYS;
  const beside = frame.unlikeFormer && !other;
  if (!other && !(longAgo ? frame.alive : frame.present) && !beside && !calledFormerElsewhere.has(person)) return null;
  // Who left may have come back since anybody looked: then it is no more than a note.
  const looked = day <= ended.office.knownThrough;
  const told = { name: person.name, end: ended.end ? { date: isoRange(ended.end) } : '', office: ended.office.title };
  const sentence: Said<Name> = other
    ? { says: 'endedForAnother', with: { ...told, day: dateOf(day), term: termSaid(other) } }
    : { says: 'ended', with: { ...told, provenance: provenanceSaid(ended) } };
  return {
    claim: `${person.name} ${mention.title}`,
    said: [sentence, ...(beside ? [{ says: 'unlikeFormer' } as const] : []), ...(looked ? [] : [{ says: 'unknownSince' } as const])],
    ...(looked && !beside ? {} : { note: true }),
    shows: `${person.name}: ${termText(ended)}`,
  };
}

// "Prime Minister Johnson would …", said of somebody who hopes to be.
function isWishful(context: TitleContext, mention: Mention): boolean {
  return ['would', 'could', 'might', 'may'].includes(context.segments.tokens[mention.last]?.lower ?? '');
}

function notYet({ person, day, mention, context }: Question, terms: readonly Term[]): Verdict | null {
  const [first] = terms;
  if (!first || terms.some((term) => !startsAfter(term, day)) || first.start.first - day < SOON_DAYS || isWishful(context, mention)) return null;
  return {
    claim: `${person.name} ${mention.title}`,
    said: [{ says: 'notYet', with: { name: person.name, start: { date: isoRange(first.start) }, office: first.office.title, provenance: provenanceSaid(first), day: dateOf(day) } }],
    shows: `${person.name}: ${termText(first)}`,
  };
}

/** Offices whose holders have no other office beside it, so that holding one shows that another is not held. */
const EXCLUSIVE = new Set(['head-of-state', 'head-of-government', 'deputy', 'governor']);

// Another office of the same country or body, held for certain on that day.
function officeHeldInstead({ mention, person, day }: Question): Term | null {
  if (mention.names.some((name) => name.surnameOnly)) return null;
  for (const term of person.terms) {
    if (!certainlyHeld(term, day) || term.acting || !isExclusive(term.office)) continue;
    const claimed = mention.offices.find((office) => office.polity === term.office.polity && office !== term.office);
    if (claimed && isExclusive(claimed) && !claimed.unsettled && (mention.polity || !AMBIGUOUS_ALONE.has(mention.title))) return term;
  }
  return null;
}

/** Titles of universities, companies and clubs too: never without their country. */
const AMBIGUOUS_ALONE = new Set(['president', 'chancellor', 'governor', 'gov', 'premier', 'speaker of the house']);

// Ministers elsewhere often hold two posts; those of the United States seldom do.
function isExclusive(office: Office): boolean {
  return EXCLUSIVE.has(office.kind) || office.polity.name === 'United States';
}

/** "Acting" of somebody who holds the office in their own right. */
function calledActing({ mention, person, day }: Question): Verdict | null {
  const terms = termsIn(person, mention.offices);
  const sitting = terms.find((term) => certainlyHeld(term, day));
  if (!sitting || sitting.acting || terms.some((term) => term.acting && possiblyHeld(term, day))) return null;
  if (terms.filter((term) => !term.acting).length > 1) return null;
  return {
    claim: `${person.name} acting ${mention.title}`,
    said: [{ says: 'acting', with: { name: person.name, day: dateOf(day), term: termSaid(sitting) } }],
    shows: `${person.name}: ${termText(sitting)}`,
  };
}

/** "-elect" of somebody who has taken office. */
function calledElect({ mention, person, day, context, year }: Question): Verdict | null {
  const terms = termsIn(person, mention.offices);
  const sitting = terms.find((term) => certainlyHeld(term, day));
  if (!sitting || timeFrame(context.segments, context.language, mention, year).past) return null;
  return {
    claim: `${person.name} elect ${mention.title}`,
    said: [{ says: 'elect', with: { name: person.name, day: dateOf(day), term: termSaid(sitting) } }],
    shows: `${person.name}: ${termText(sitting)}`,
  };
}

/** The sitting holder called dead. */
function calledLate({ mention, person, day }: Question): Verdict | null {
  const sitting = termsIn(person, mention.offices).find((term) => certainlyHeld(term, day));
  // "Of late President …": only "the late" speaks of the dead; a surname alone may be a father's.
  if (!sitting || mention.determiner !== 'the' || mention.names.some((name) => name.surnameOnly)) return null;
  return {
    claim: `${person.name} late ${sitting.office.id}`,
    said: [{ says: 'late', with: { name: person.name, day: dateOf(day), term: termSaid(sitting) } }],
    shows: `${person.name}: ${termText(sitting)}`,
  };
}

function termsIn(person: Person, offices: readonly Office[]): Term[] {
  return person.terms.filter((term) => offices.includes(term.office));
}

function finding(context: TitleContext, mention: Mention, said: Sentences, shows: string, severity: 1 | 2 | 3): TitleFinding<Name> {
  const span = spanOf(context.segments, mention);
  const evidence: [Evidence, ...Evidence[]] = [{ span, shows }];
  return { rule: againstOfficeHolders.id, severity, span, said, evidence };
}
