import type { JudgementWords } from '../judgement-words';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Only words that can hardly be meant otherwise: "weak", "tough" and "good" also describe. */
export const JUDGEMENTS: JudgementWords = {
  harsh: words(`incompetent liar liars lying clueless idiot idiots idiotic moron moronic fool foolish disgrace disgraceful corrupt coward cowards cowardly bully bullies toxic
    unhinged deranged unfit delusional arrogant narcissist narcissistic pathetic useless hopeless shameless shameful reckless ruthless vindictive vile despicable
    dishonest crook crooks crooked fraud fraudster clown clowns buffoon joke laughingstock laughing-stock disaster monster tyrant despot racist sexist misogynist
    misogynistic antisemite thug thugs lazy stupid dumb inept two-faced power-hungry self-serving spineless gutless cruel hypocrite hypocritical psychopath sociopath
    predator creep parasite traitor traitors untrustworthy unprofessional amateurish egomaniac megalomaniac petulant vain greedy ungrateful insufferable loathsome`),
  glowing: words(`brilliant genius hero heroes heroic fantastic wonderful superb outstanding exceptional visionary tireless inspirational inspiring fearless saint
    magnificent terrific amazing gifted masterful impeccable phenomenal incredible extraordinary irreplaceable unrivalled peerless selfless courageous heroine legend
    superstar first-rate world-class`),
  persons: words('he she they you him her them'),
  linking: words('become becomes became seem seems seemed remain remains remained look looks looked sound sounds sounded prove proved'),
  naming: words('call describe brand label dub portray depict characterize characterise denounce dismiss paint deride mock slam blast term'),
  judging: words('praise hail laud applaud slam blast savage lambast lambaste ridicule mock denounce deride disparage belittle vilify insult excoriate demonize scorn berate castigate extol'),
  predicting: words('predict forecast speculate surmise guess reckon opine foretell posit'),
  chances: words('probably likely inevitably undoubtedly doubtless surely presumably'),
  bound: words('likely unlikely bound certain sure doomed destined'),
  opining: words('think believe suspect guess reckon doubt fear assume'),
  selves: words('i we he she they'),
  views: words('view opinion estimation judgment judgement'),
};
