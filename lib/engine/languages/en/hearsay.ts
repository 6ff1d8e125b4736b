/** Words with which English passes on what it does not say the source of, and the newsrooms that do so in their own name. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Talk that has no speaker: "word is that", "rumour has it that". */
export const TALK = words('word rumour rumor rumours rumors gossip talk whispers whisper buzz chatter speculation legend scuttlebutt hearsay');

/** What talk does: "rumours swirled that". */
export const TALK_SPREADS = words(`swirl swirls swirled swirling circulate circulates circulated circulating abound abounds abounded persist persists
  persisted flies flew swept surfaced resurfaced`);

/** Nouns for words that somebody must have said: "there were claims that". */
export const SAYINGS = words(`claim claims report reports rumour rumor rumours rumors allegation allegations suggestion suggestions accusation accusations
  whisper whispers complaint complaints speculation talk gossip hint hints murmurs warnings assertions insinuations`);

/** How a newsroom says that it was told: "the Courier has learned that", "the BBC understands". */
export const LEARNS = words('learn learned learnt learns understand understands understood hear hears heard told reveal');

/** How a writer says so: "we're told", "we hear". */
export const WRITER_HEARS = words('told hear');

/** Names of newsrooms, by a word of theirs: "the Guardian", "Sky News". */
export const OUTLETS = words(`times post news journal herald tribune gazette guardian telegraph chronicle observer examiner press today magazine review
  mail mirror sun star express independent standard courier echo argus globe record sentinel dispatch bulletin inquirer enquirer ledger register
  insider athletic reuters bloomberg politico axios buzzfeed cnn fox msnbc nbc abc cbs npr pbs cnbc espn bbc itv ft wsj tmz scmp afp ap upi dpa ansa pti
  sky variety deadline jazeera xinhua tass interfax kyodo yonhap al-jazeera euronews newsnight newsweek semafor vox`);
