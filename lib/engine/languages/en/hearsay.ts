import type { HearsayForm } from '../language';

/** Words with which English passes on what it does not say the source of, and the newsrooms that do so in their own name. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The one word by which each form of hearsay is known: "word is that", "the Courier has learned", "there were claims", "it emerged". */
const FORMS: Readonly<Record<HearsayForm, string>> = {
  talk: 'word rumour rumor rumours rumors gossip talk whispers whisper buzz chatter speculation legend scuttlebutt hearsay',
  hearing: 'learn learned learnt learns understand understands understood hear hears heard told reveal',
  existing: 'there',
  emerging: 'emerged transpired',
};

/** By its word in lower case. */
export const HEARSAY_FORMS: ReadonlyMap<string, HearsayForm> = new Map(
  (Object.entries(FORMS) as [HearsayForm, string][]).flatMap(([form, list]) => list.split(' ').map((word): [string, HearsayForm] => [word, form])),
);

/** What talk does: "rumours swirled that". */
export const TALK_SPREADS = words(`swirl swirls swirled swirling circulate circulates circulated circulating abound abounds abounded persist persists
  persisted flies flew swept surfaced resurfaced`);

/** Nouns for words that somebody must have said: "there were claims that". */
export const SAYINGS = words(`claim claims report reports rumour rumor rumours rumors allegation allegations suggestion suggestions accusation accusations
  whisper whispers complaint complaints speculation talk gossip hint hints murmurs warnings assertions insinuations`);

/** How a writer says so: "we're told", "we hear". */
export const WRITER_HEARS = words('told hear');

/** Names of newsrooms, by a word of theirs: "the Guardian", "Sky News". */
export const OUTLETS = words(`times post news journal herald tribune gazette guardian telegraph chronicle observer examiner press today magazine review
  mail mirror sun star express independent standard courier echo argus globe record sentinel dispatch bulletin inquirer enquirer ledger register
  insider athletic reuters bloomberg politico axios buzzfeed cnn fox msnbc nbc abc cbs npr pbs cnbc espn bbc itv ft wsj tmz scmp afp ap upi dpa ansa pti
  daily weekly sunday evening morning sky variety deadline jazeera xinhua tass interfax kyodo yonhap al-jazeera euronews newsnight newsweek semafor vox`);

/** Whose work it is to find things out, so that "found that" is their report. */
export const FINDERS = words(`commissioner researcher researchers scientist scientists team author authors astronomer astronomers biologist biologists physicist physicists
  geneticist geneticists psychologist psychologists epidemiologist epidemiologists economist economists academics academic professor scholars
  investigator investigators inspector inspectors auditor auditors watchdog ombudsman regulator commission committee panel tribunal court jury
  inquest inquiry judge judges coroner magistrates magistrate reviewers analysts experts doctors engineers group university institute`);

/** What they do, by lemma. */
export const FINDINGS = words('find show discover establish demonstrate');

/** Bodies that people speak before: "the court heard that". */
export const HEARERS = words(`court inquest jury tribunal inquiry hearing committee panel magistrates jurors commission trial`);

/** Hearsay in one word. */
export const HEARSAY_ADVERBS = words('reportedly allegedly purportedly');

/** Labels before a colon that speak for nobody: "Editor's note:", "The Latest:". */
export const RUBRICS = words(`note notes latest update updates correction clarification name age question answer remember exclusive watch video
  photo photos related more here result results date time place list opinion editorial analysis review breaking example
  advertisement q a`);

/** Nouns for what other newsrooms publish: "media reports". */
export const MEDIA = words('reports article articles media press story stories headline headlines dispatch coverage');
