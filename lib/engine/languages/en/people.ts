import type { Language } from '../language';
import { FEMALE_NAMES, MALE_NAMES } from './first-names';

/** Words that tell what sort of name a name is, and which nouns stand for nameless people. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last or only words of the names of bodies, publications and places that speak: "Trade Ministry", "New York Times". */
const ORGANIZATION_WORDS = words(`department ministry party university college institute institution committee commission council board bureau
  agency office administration association federation union league club foundation fund bank group company corporation corp inc ltd llc co plc
  times post news journal herald tribune gazette guardian telegraph chronicle observer examiner press today magazine review
  network media radio tv television caucus congress senate parliament house court army navy police force service services center centre street
  project society alliance coalition campaign pac organization organisation authority embassy church school hospital team
  states state kingdom nations republic county city fed pentagon kremlin vatican treasury white-house watch international global
  partners associates consulting strategies research labs systems technologies airlines motors industries holdings
  democrats republicans conservatives labour labor assembly forum action network americans citizens workers teachers
  nyse nasdaq reuters bloomberg politico breitbart facebook twitter google apple microsoft amazon uber cnn fox msnbc nbc abc cbs npr bbc
  afp ap upi fbi cia nsa nato un eu dnc rnc irs epa fda cdc nra aclu aarp gop isis pew gallup quinnipiac monmouth huffpost huffpollster`);

/** Capitals, countries and seats of power that speak for a government; not those that are as often somebody's surname. */
const CAPITALS = words(`beijing moscow tehran kyiv kiev brussels ankara tokyo seoul pyongyang damascus riyadh jerusalem canberra ottawa islamabad kabul baghdad
  cairo warsaw havana caracas delhi taipei hanoi jakarta manila budapest athens lisbon madrid stockholm oslo helsinki vienna whitehall westminster holyrood stormont hollywood
  russia china iran israel japan germany britain ukraine turkey syria iraq egypt mexico canada australia india pakistan poland italy spain greece sweden
  norway finland denmark hungary brazil argentina venezuela cuba korea taiwan arabia qatar lebanon libya afghanistan belarus serbia switzerland
  netherlands belgium austria portugal ireland scotland indonesia vietnam thailand philippines nigeria kenya ethiopia zealand`);

/** Offices of which a body has one at a time: "the director of the CIA" is one person, named or not. */
const UNIQUE_OFFICES = words(`president vice-president premier minister chancellor secretary director commissioner chairman chairwoman
  chair chairperson head chief boss ceo governor mayor ambassador speaker pope king queen prince princess sheriff attorney-general
  superintendent commander editor publisher founder owner assistant adviser advisor treasurer comptroller general dean provost leader
  father mother wife husband widow son daughter brother sister grandmother grandfather girlfriend boyfriend fiancée
  counsel nominee front-runner frontrunner incumbent standard-bearer prosecutor coroner archbishop emperor emir sultan principal captain coach manager solicitor-general`);

/** Nouns for people whom a text names nowhere as a rule, even after "the". */
const NAMELESS = words(`official source insider diplomat aide man woman person someone employee staffer staff worker
  operative adviser advisor spokesman spokeswoman spokesperson friend neighbor neighbour witness resident user member
  supporter colleague associate driver agent officer people boy girl child teenager heckler protester protestor passenger pilot customer shopper tourist
  pal buddy mate eyewitness confidant confidante informant caller fan nurse waiter waitress clerk cashier bystander onlooker villager attendee organizer organiser interviewer`);

/** Nouns for people who, in the plural and with "the", "both" or "all", are as a rule those just named. */
const RIVALS = words(`candidate contender man woman brother sister parent rival nominee senator hopeful governor leader lawmaker president
  opponent couple pair debater front-runner frontrunner sibling`);

/** They make one of many the only one: "the chief economist". */
const FIRSTS = words('chief prime');

/** Rivals in one race: its text names them, whatever stands before the noun. */
const CONTESTANTS = words('candidate contender nominee hopeful finalist debater front-runner frontrunner');

/** Crowds and peoples: no single voice to name. */
const CROWDS = words(`voters voter americans american public crowd crowds audience audiences respondents citizens taxpayers consumers
  britons germans french russians chinese iranians israelis palestinians syrians ukrainians canadians mexicans cubans indians
  whites blacks hispanics latinos muslims christians jews catholics millennials evangelicals households electorate population country nation world west
  democratic-voters independents saudis turks poles italians spaniards japanese koreans australians egyptians greeks
  protesters protestors demonstrators marchers spectators onlookers viewers readers listeners audiences users fans caucusgoers caucus-goers
  churchgoers shoppers motorists commuters humanity mankind`);

/** Crowds as long as nothing tells one of them from another: "people say", not "people briefed on the talks". */
const MASSES = words(`people folks men women investors progressives millions masses markets youngsters participants attendees adults motorists drivers celebrants`);

/** Determiners that count a mass. */
const MULTITUDES = words('many most all more countless');

/** Parts of a whole, as polls count them: "a majority of her backers", "nearly half". */
const PORTIONS = words(`majority majorities minority plurality pluralities percent percentage half third thirds quarter quarters fifth fifths share proportion
  two-thirds three-quarters three-fourths one-third one-quarter two-fifths three-fifths one-fifth three-in-five two-in-five nine-in-ten`);

/** Words that head a phrase and only count: "one of the sources", "a number of officials". */
const COUNTERS = words(`one some many several most few none all both each another others half majority number dozens handful couple group series any
  scores hundreds thousands millions percent third quarter pair either neither array chorus range string host slew minority plurality raft lot lots bunch
  trio quartet`);

/** Determiners that say how many. */
const QUANTITIES = words('some many several few most all any each every another other both various numerous countless certain no more multiple');

/** They stand for people without a noun: "Some say". */
const ALONE = words('some many others several most few both those all');

/** They say that nobody speaks. */
const NOBODY = words('none nobody no-one neither');

/** After them stand some of a group, not who the group is: "officials, including Jane Roe". */
const EXAMPLES = words('including like such led especially particularly notably');

/** Between a noun and the name of who it is: "a worker named Jane Roe". */
const NAMING = words('named called identified');

/** Adjectives that make "figures" people, not numbers. */
const FIGURES = words(`party establishment opposition public political religious community senior leading prominent top key influential industry business military
  gop democratic media cultural literary television authority conservative liberal progressive moderate right-wing left-wing other high-profile`);

/** Words that open what a source knows at first hand: "with direct knowledge of", "briefed on", "who saw". */
const KNOWLEDGE = words(`familiar knowledge briefed close involved witnessed saw attended present informed privy aware heard worked read reviewed seen
  acquainted firsthand first-hand`);

/** Status of the source within its body. */
const RANKS = words(`senior top high-ranking high-level ranking leading chief junior low-level mid-level retired former current serving
  ex deputy veteran longtime long-time prominent influential`);

const FEMALE = words(`she her hers woman mother daughter sister aunt girl girlfriend wife widow spokeswoman congresswoman chairwoman businesswoman actress
  mrs ms miss queen princess lady grandmother niece`);
const MALE = words(`he him his man father son brother uncle boy boyfriend husband widower spokesman congressman chairman businessman actor mr sir king prince
  lord grandfather nephew`);

/** Many, and no number. */
const VAGUE = words('some many several few most others various numerous dozens multiple couple handful all both certain other more scores');
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ').map((word, index): [string, number] => [word, index + 1]),
]);
/** What numbers are counted in: "half a dozen", "a pair". */
const DOZENS: ReadonlyMap<string, number> = new Map([['dozen', 12], ['pair', 2], ['trio', 3], ['quartet', 4]]);
/** Points of the compass. */
const REGIONS = words('western eastern northern southern west east north south european african asian arab gulf middle');

/** All of them, as the language's rules ask for them. */
export const PEOPLE: Language['people'] = {
  organizationWords: ORGANIZATION_WORDS, capitals: CAPITALS, uniqueOffices: UNIQUE_OFFICES, firsts: FIRSTS, nameless: NAMELESS, rivals: RIVALS, contestants: CONTESTANTS, crowds: CROWDS, masses: MASSES, multitudes: MULTITUDES, portions: PORTIONS,
  counters: COUNTERS, quantities: QUANTITIES, alone: ALONE, nobody: NOBODY, examples: EXAMPLES, naming: NAMING, figures: FIGURES,
  knowledge: KNOWLEDGE, vague: VAGUE, numbers: NUMBERS, dozens: DOZENS, regions: REGIONS, ranks: RANKS, female: FEMALE, male: MALE, femaleNames: FEMALE_NAMES, maleNames: MALE_NAMES,
};
