import type { TitleModifier } from '../../types';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a title that say when it was held. */
export const MODIFIERS: ReadonlyMap<string, TitleModifier> = new Map([
  ['former', 'former'], ['ex', 'former'], ['one-time', 'former'], ['onetime', 'former'], ['erstwhile', 'former'], ['past', 'former'],
  ['deposed', 'former'], ['ousted', 'former'], ['then', 'then'], ['acting', 'acting'], ['interim', 'interim'], ['caretaker', 'interim'],
  ['incoming', 'incoming'], ['outgoing', 'outgoing'], ['departing', 'outgoing'], ['late', 'late'], ['elect', 'elect'],
  ['designate', 'elect'], ['future', 'incoming'], ['next', 'incoming'],
]);

/** Those of the modifiers that also stand before a hyphen: "ex-president", "then-Secretary". */
export const PREFIXES = ['then', 'ex', 'former', 'one-time'] as const;
export const SUFFIXES = ['elect', 'designate'] as const;

/** Adjectives and nouns that may stand between polity and title without making it another office. */
export const TRANSPARENT = set(`democratic republican conservative labour liberal right-wing left-wing far-right centrist current sitting
  new embattled long-time longtime popular hardline hard-line pro-western beleaguered unpopular beloved fellow lame-duck two-term
  one-term first-term`);

/** Nouns that make another office of the title that follows: "university president", "deputy prime minister". */
export const QUALIFIERS = set(`vice deputy assistant associate lieutenant lt state county city university college company union
  council team club bank board school party student class band division network association assembly shadow honorary
  regional provincial local legislative foundation society chapter group firm league federation conference church
  undersecretary first-vice executive parliamentary junior foreign affairs hospital museum institute`);

/** Abbreviated words of titles, written with a stop: "Atty. Gen.", "Vice Pres.". */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['pres', 'president'], ['atty', 'attorney'], ['gen', 'general'], ['sec', 'secretary'],
]);

/** Heads of titles that the table does not hold. */
export const OTHER_OFFICES = set('senator sen congressman congresswoman rep representative mayor ambassador lady general justice judge');

/** Titles of heads of state and government that a country may not have: "the British president". */
export const HEAD_TITLES: ReadonlySet<string> = new Set(['president', 'prime minister', 'chancellor']);

/** Countries that may stand before the name of their body: "the US Central Intelligence Agency". */
export const COUNTRIES_OF_BODIES = set('us u.s u.s. american');

/** Titles that name their body or country themselves: "FBI director", "the pope". */
export const WITH_THEIR_BODY = new RegExp(String.raw`\b(?:nato|un|u\.n\.|united nations|eu|ecb|european|imf|iaea|icc|ioc|wto|cia|central intelligence|fbi|bureau of investigation|` +
  'fed|federal reserve|white house|pentagon|pope|taoiseach|exchequer|world bank|african union|hong kong|irish|kremlin)\\b', 'u');

/** Governments called by their head or country: "the Obama administration". */
export const ADMINISTRATIONS = set('administration');

/** Kinship before a name: the person is spoken of as they are now. */
export const KIN = set('husband wife father mother son daughter brother sister spouse');

/** Words that put the whole sentence into times gone by. */
export const PAST_TIMES = set(`ago then formerly previously decades decade era tenure presidency legacy history historian historians memoir memoirs
  obituary biography predecessor predecessors eulogy centuries century impeached impeachment assassinated assassination
  inaugurated historically premiership chancellorship governorship nostalgia nostalgic 90s 80s 70s '90s '80s '70s`);

/** Words that often do, unless the sentence also speaks of today. */
export const PERHAPS_PAST = set(`remembered recalled recalling recall reminisced once veteran served serving appointed appointee nominated nominee
  elected defeated resigned resignation late during when while until till back earlier before after years terms term generation
  throughout whom reelection re-election signed campaign history-making bombing invasion`);

/** What people out of office do as they did before: seen beside a bare title, it speaks of now. */
export const EVERYDAY_VERBS = set(`campaigned attended celebrated visited joined appeared met traveled travelled tweeted stumped headlined
  rallied greeted toured agreed says tells campaigns`);

/** What opens a clause of its own time: "after President Roe visited the town". */
export const OPENS_CLAUSE = set('after when before since that as where which until while once because');

/** How people are thought of, dead or alive: "is remembered as", "has become". */
export const REPUTATION = set(`remembered buried credited blamed seen considered regarded known called quoted cited said depicted portrayed shown honored
  honoured ranked viewed praised admired celebrated commemorated described recalled associated revered reviled studied compared named become`);

/** Prepositions that put an office holder into the time of their office: "served under President Reagan". */
export const UNDER = set('under since like unlike than against during throughout');

/** Nouns of what an office holder had when in office: "President Reagan's tenure". */
export const OF_THE_OFFICE = set(`administration tenure term presidency legacy policy policies era agenda cabinet decision failure record
  invasion war years campaign reelection re-election impeachment budget plan reforms`);

/** Words of the days around publication. */
export const RECENT = set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow now currently recently recent upcoming forthcoming`);
export const RECENT_SPANS = set('week weekend month morning evening afternoon');

/** Words before a name that speak of what the person is about to do: "guests likely to include President …". */
export const EXPECTATION = set('likely possibly expected scheduled slated poised invited');

/** Those who speak for somebody as they are now: "a spokeswoman for President … declined to comment". */
export const SPOKESPEOPLE = set('spokesman spokeswoman spokesperson');

/** Things that keep the memory of an office holder; the title is that of the time. */
export const COMMEMORATIONS = set(`statue portrait bust monument memorial library museum tomb grave funeral birthplace airport named anniversary
  tribute homage`);

/** Verbs that call a holder to mind, dead or alive, with the title of the time: "invoked President …". */
export const INVOKING = set(`invoke invokes invoked invoking quote quotes quoted quoting cite cites cited citing compare compares compared comparing
  liken likens likened likening echo echoes echoed echoing evoke evokes evoked evoking recall recalls recalled recalling`);

/** Words that make a claim of office a supposition: "if President Rubio …", "a President Rubio would". */
export const SUPPOSITION = set(`if should imagine suppose hypothetical potential future possible prospective prospect elect
  would-be imaginary fictional become becomes becoming once`);

/** How an office is lost: the title beside it is that of the moment before. */
export const LOSING_OFFICE = set('ousted resigned resigns sacked toppled overthrown deposed removed dismissed impeached unseated');

/** Work done for somebody in office, said in the perfect of a whole career. */
export const SERVICE_VERBS = set('represented served advised defended assisted');

/** People who belong to an office holder; before the name they put it into the past with the holder. */
export const OFFICE_STAFF = set(`adviser advisers advisor advisors aide aides secretary official officials speechwriter strategist agent director
  veteran staffer staffers appointee appointees ambassador counsel lawyer attorney chief general assistant spokesman
  spokeswoman nominee chairman member members administration presidency white house doctor physician ally allies loyalist cabinet`);

/** Things only a sitting head of state or government does; past forms and bases alike. */
export const OFFICIAL_ACTS = set(`sign signs signed signing veto vetoes vetoed vetoing nominate nominates nominated nominating appoint appoints
  appointed appointing pardon pardons pardoned order orders ordered ordering deploy deploys deployed deploying
  impose imposes imposed imposing govern governs governing pause pauses paused pausing suspend suspends suspended suspending
  commute commutes commuted authorize authorizes authorized authorise authorises authorised dispatch dispatched declassify
  declassified dismiss dismisses dismissed reshuffle reshuffled rules ruling`);

/** What belongs to a holder only while in office: "the president's nominee". */
export const HELD_ONLY_IN_OFFICE = set(`nominee nominees nomination appointee appointees veto successor cabinet reshuffle`);

/** What belongs to a holder in office, but is also spoken of afterwards. */
export const HELD_MOSTLY_IN_OFFICE = set(`administration policy policies plan proposal proposals order orders action actions decision budget agenda
  approval handling strategy request announcement push call visit trip final remaining secretary spokesman spokeswoman
  executive rating ratings address directive health healthcare immigration foreign economic economy trade signature
  response efforts effort attitude threat lawyers justice attorney labor defense state team`);

/** Verbs of the present and the time to come, after "the former administration". */
export const PRESENT_OR_FUTURE = set('may might will can could is are has have does wants plans seeks hopes intends says insists argues continues would should must');

/** Said before a label, these show that its holder is still there: "to succeed the former president". */
export const SUCCESSION = set('succeed succeeding replace replacing');

/** Places from which only a sitting holder speaks. */
export const SEATS_OF_OFFICE: readonly (readonly string[])[] = [
  ['white', 'house'], ['oval', 'office'], ['rose', 'garden'], ['air', 'force', 'one'], ['downing', 'street'], ['state', 'of', 'the', 'union'], ['situation', 'room'],
];

/** What is said of somebody out of office: beside one of these a "former" is right. */
export const OUT_OF_OFFICE = set('resigned ousted retired retirement post-presidency post-presidential memoir memoirs convicted indicted acquitted biography exile jailed imprisoned died funeral');
/** … and these, before "office" or "power". */
export const LEAVING = set('left leaving lost');

/** Names by which English papers shorten given names; loose spellings. */
export const NICKNAMES: readonly (readonly string[])[] = [
  ['ash', 'ashton'], ['joe', 'ioseph', 'joseph'], ['bil', 'wiliam', 'wil', 'will', 'bill'], ['bob', 'robert', 'rob', 'robi'],
  ['mike', 'michael', 'micael'], ['iim', 'iames', 'jim', 'james'], ['dick', 'richard', 'rick', 'rich'], ['tom', 'thomas'], ['tim', 'timothi', 'timoti'],
  ['chuck', 'charles', 'charlie'], ['dan', 'daniel'], ['dave', 'david'], ['ed', 'edward', 'edmund'], ['tony', 'anthoni', 'antoni', 'toni'],
  ['steve', 'steven', 'stephen'], ['jef', 'ief', 'iefrei', 'jefrei'], ['pam', 'pamela'], ['kash', 'kashiap'], ['andi', 'andrew'], ['greg', 'gregori'],
  ['pete', 'peter'], ['chris', 'christopher'], ['nick', 'nicholas', 'nicolas'], ['ken', 'keneth'], ['ben', 'beniamin', 'binyamin', 'biniamin'], ['al', 'albert'],
  ['ron', 'ronald'], ['don', 'donald'], ['doug', 'douglas'], ['larri', 'lawrence'], ['mit', 'wilard'], ['mitch', 'mitchel'], ['jack', 'iack', 'iacob', 'iohn'],
  ['ieb', 'jeb', 'iohn'], ['iohni', 'john'], ['vladimir', 'volodimir', 'wladimir'], ['sergei', 'serge', 'serhi', 'serhii'], ['dmitri', 'dmitro', 'dimitri'], ['aleksandr', 'alexander', 'aliaksandr', 'aleksander', 'oleksandr'],
  ['alexis', 'aleksis'], ['mohamed', 'mohammad', 'muhamad', 'muhamed', 'mohamad'], ['abdulah', 'abdalah'], ['alain', 'alan'], ['francois', 'francoi'],
  ['hasan', 'hasan'], ['nikol', 'nikola'], ['mikhail', 'mikhael'], ['iurgen', 'jurgen'], ['recep', 'receb'],
];

/** Function words and verbs that open a sentence or stand before a title without belonging to it. */
export const NOT_QUALIFIERS = set(`as but and or since when while if because that so though although after before with without for from to by of in on at
  by like unlike under the a an this our your my his her their its both says said say told tells meanwhile
  yet still even also only not is was are were be been between against about via per versus vs`);
