import type { AnonymityWords, ReasonOpener } from '../anonymity-words';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const phrases = (list: string, needs: ReasonOpener): [string, ReasonOpener][] => list.trim().split(/\s*,\s*/).map((phrase) => [phrase, needs]);

const WORDS: Omit<AnonymityWords, 'triggers'> = {
  anonymity: words('anonymity anonymously anonymous'),
  staying: words('remain remained remaining remains stay stayed staying be being kept keep'),
  namings: words('named identified quoted cited'),
  naming: words('name naming identify identifying'),
  only: words('only'),
  called: words('called known'),
  real: words('real true actual full'),
  altered: words('changed altered'),
  pseudonyms: words('pseudonym pseudonyms alias'),
  records: words('record background'),
  names: words('name names surname surnames identity identities'),
  giving: words('give gave giving use used want provide provided have reveal disclose publish print share'),
  wishes: words(`declined declining declines asked asking asks requested requesting requests wished wishing wishes wanted wanting wants preferred preferring
    prefers refused refusing refuses insisted insisting insists demanded demanding chose choosing agreed condition conditioned begged`),
  withheld: words('withheld withholding withhold concealed hidden protected shielded suppressed omitted changed'),
  permits: words('authorized authorised permitted allowed cleared entitled empowered supposed permission authorization authorisation authority clearance approval liberty position free'),
  lacking: words('lack lacked lacks lacking without no neither none nor'),
  barred: words('barred forbidden prohibited banned prevented restricted precluded'),
  speaking: words(`speak speaking talk talking comment commenting discuss discussing brief briefing disclose disclosing reveal revealing release releasing share
    sharing describe describing address addressing answer answering be being give giving communicate communicating publicize publicise divulge divulging
    talk detail represent identify make making provide providing confirm`),
  publicly: words('publicly public openly media press reporters reporter journalists journalist record newspaper newspapers'),
  openers: new Map([
    ...phrases(`because, since, as, lest, fearing, for fear, out of fear, out of concern, out of respect, in fear, in order to, in order not, so as to, so as not,
      so that, so they, so he, so she, due to, owing to, in light of, in view of, on account of, on the grounds, on grounds, worried, afraid, concerned, fearful, scared,
      wary, nervous, anxious, to avoid, to protect, to preserve`, 'free'),
    ...phrases('citing, given, under, over, amid, for, out of, in line with, in keeping with, in accordance with, per, following, while, with, bound by', 'grounded'),
  ]),
  topics: words('discussing describing detailing recounting relaying revealing sharing disclosing characterizing characterising addressing'),
  grounds: words(`sensitivity sensitivities sensitive delicate delicacy nature fear fears concern concerns worry worries threat threats safety security privacy risk
    risks danger dangers retaliation reprisal reprisals retribution repercussions consequences backlash harassment policy policies rule rules regulations regulation
    guidelines protocol protocols law laws legal confidentiality confidential nondisclosure non-disclosure stigma proceedings litigation secrecy restrictions
    embargo convention conventions practice ongoing reasons fallout persecution arrest agreement agreements contract contracts oath`),
  empty: words(`freely candidly candid frankly frank openly sensitive sensitivity sensitivities delicate delicacy private internal confidential confidentially
    confidentiality`),
  risks: words(`fear feared fears fearing afraid retaliation reprisal reprisals retribution job jobs safety threatened threat threats authorized authorised permitted allowed
    cleared lose losing lost fired firing sacked dismissed punished punishment arrest arrested prosecuted persecution backlash harassment harassed stigma career
    permission authorization authorisation forbidden barred secret classified concern concerns`),
};

const { anonymity, namings, naming, names, permits, barred, records, called, pseudonyms } = WORDS;

/** Words for keeping a name back, and for why. */
export const ANONYMITY: AnonymityWords = {
  ...WORDS,
  triggers: new Set([anonymity, namings, naming, names, permits, barred, records, called, pseudonyms].flatMap((list) => [...list])),
};
