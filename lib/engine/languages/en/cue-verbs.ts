import type { CueFrame } from '../language';

/**
 * Verbs that report speech, by the sentence they build (see CueFrame). A lemma may stand in several frames.
 * A particle or preposition that belongs to the verb ("point out", "call for") is left to the cue's own words.
 */
export const CUE_VERBS: Readonly<Record<CueFrame, string>> = {
 clause: `say state declare announce insist argue claim maintain assert contend explain note observe remark add acknowledge
 admit concede confirm deny reveal disclose warn predict promise vow pledge suggest indicate stress emphasize emphasise
 underscore underline reiterate recall complain lament joke quip allege testify report propose recommend respond reply answer
 retort counter caution speculate estimate swear boast brag muse opine posit assure tell tweet retweet write post email
 e-mail text conclude continue repeat recount comment proclaim profess affirm reaffirm attest confide gripe grumble grouse
 protest threaten demand request ask wonder inquire enquire mention point hint imply intimate postulate theorize hypothesize
 surmise reason caution counsel advise urge notify inform remind guarantee volunteer interject chime concur echo
 agree signal decree ordain stipulate specify clarify elaborate reckon certify declare decry tout
 refute rebut implore bemoan forecast project reassure 
 blog telegraph cable signal 
 ponder exhort demur plead remonstrate prophesy fret restate recap
 charge dictate intone declaim enthuse crow exult ad-lib deadpan scoff sniff`,
  hearer: `tell inform notify assure remind advise warn promise ask urge brief reassure counsel caution instruct order
    persuade implore beg alert convince lecture message query quiz press grill thank congratulate`,
  object: `call describe portray depict characterize label brand dub accuse blame criticize criticise praise blast slam denounce
    condemn decry urge ask demand request propose recommend thank defend mock attack dismiss reject question challenge welcome
    cite mention reference discuss outline detail applaud commend hail salute laud tout deride ridicule rebuke
    chastise chide scold berate lambaste lambast pan rip knock hammer hit bash excoriate castigate censure
    assail disparage denigrate belittle insult taunt needle lash skewer savage fault rebut refute dispute disavow
    disown repudiate renounce deplore lament bemoan protest oppose announce declare deny disclose confirm admit concede
    acknowledge explain express voice raise address apologize apologise offer promise pledge vow threaten forecast
    emphasize emphasise stress highlight reiterate echo repeat recall recount quote paraphrase invoke compare liken refer
    allude speak talk point respond reply comment decline refuse caution warn warned complain boast brag joke quip
    suggest hint urge implore plead beg invite encourage endorse congratulate credit nominate name identify list
    decree detail preach pitch float pose present press order tell signal articulate relay convey communicate
    vent rail rant inveigh rage fume lobby plug bill cast frame paint term style peg nickname
    retract recant withdraw reassure reaffirm assert allege claim argue debate contest contradict clarify justify
    certify estimate peg put gush rave swipe shoot fire slap tear trash troll heckle interrupt boo trumpet
    attribute ascribe espouse expound extol glorify hype rehash air broach bring debunk soft-pedal sidestep deflect dodge tweet post retweet write
    publish issue report tell email testify introduce vilify demonize scorn make push double come take open go spell vouch stand bring deem unveil champion critique utter herald pronounce confess exhort
    note predict speculate muse opine advocate downplay eviscerate publicise publicize propound restate corroborate ponder lampoon satirize satirise parody caricature impugn malign
    besmirch defame exalt eulogise eulogize acclaim pillory roast parrot recap summarize summarise retell reminisce insist appeal remark dwell harp
    gloat moan grumble grouse carp whine gripe enthuse riff backtrack backpedal pontificate agitate quibble attest touch marvel crow
    harangue smear insinuate foretell lay weigh sound upbraid reprimand admonish reproach`,
  manner: `shout yell scream chant cry sob whisper mutter mumble laugh smile chuckle grin sigh sing snap bark roar exclaim gasp
    giggle groan growl sneer smirk snort bellow murmur hiss holler blurt rap recite nod begin start go finish read
    snipe seethe gasp caption dish spill coo purr blab tut drawl croak wail moan marvel tease storm thunder hint crow gush rave fume squeal swoon sniffle swear`,
  document: `show find suggest indicate reveal read state list note say conclude detail describe report estimate
    allege claim argue warn project predict recommend confirm cite accuse charge demonstrate disclose
    portray depict outline explain mention put prove establish illustrate document chronicle underscore highlight urge stress`,
};

/** Past tense and participle of verbs that do not just add -ed: "lemma past [participle]". */
export const IRREGULAR_VERBS = `say said;tell told;learn learned learnt;write wrote written;speak spoke spoken;swear swore sworn;read read;find found;
  show showed shown;put put;give gave given;hold held;bring brought;hit hit;rip ripped;cast cast;begin began begun;go went gone;
  sing sang sung;shoot shot;tear tore torn;forecast forecast;hear heard;see saw seen;know knew known;think thought;
  feel felt;come came come;get got gotten;make made;take took taken;leave left;lead led;meet met;run ran run;
  win won;lose lost;keep kept;let let;set set;sit sat;stand stood;understand understood;rise rose risen;fall fell fallen;
  grow grew grown;draw drew drawn;drive drove driven;fly flew flown;send sent;spend spent;build built;buy bought;
  sell sold;pay paid;break broke broken;choose chose chosen;fight fought;seek sought;teach taught;catch caught;
  become became become;lie lied;overspend overspent;wear wore worn;throw threw thrown;strike struck;stick stuck;win won;cut cut;
  shut shut;quit quit;bid bid;split split;hurt hurt;cost cost;spread spread;lend lent;bend bent;deal dealt;mean meant;
  sleep slept;sweep swept;feed fed;flee fled;bleed bled;arise arose arisen;eat ate eaten;drink drank drunk;forget forgot forgotten;
  hide hid hidden;ride rode ridden;shake shook shaken;steal stole stolen;beat beat beaten;withdraw withdrew withdrawn;
  overcome overcame overcome;undergo underwent undergone;undertake undertook undertaken;oversee oversaw overseen;
  foresee foresaw foreseen;hang hung;dig dug;spin spun;bind bound;wind wound;grind ground;lay laid;freeze froze frozen;
  forgive forgave forgiven;forbid forbade forbidden;prove proved proven;blow blew blown;shrink shrank shrunk;sink sank sunk;
  ring rang rung;swim swam swum;bite bit bitten;upset upset;offset offset;bet bet;burst burst;rid rid;
  mislead misled;rebuild rebuilt;rewrite rewrote rewritten;retell retold;undo undid undone;wake woke woken;weave wove woven`;

/** Verbs of more than one syllable that double their last consonant: "admit", "admitted". */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  `admit refer rebut submit prefer concur confer defer infer occur commit permit omit emit transmit regret control patrol compel
   propel expel repel equip quip refer rap rip slam snap pan plan stop drop step strip slip grab rob rub plug pit quit cut
   hit chat nod pat bat tap trap wrap zip clip skip ship trim dim swim spin win shun stun gun run ban scan cap map tip top
   pop mop hop shop chop flop crop prop swap slap bar scar star stir spur blur jog log blog flog tag brag drag beg bug
   hug peg dub stab sob jab grin sin sum dot plot spot rot wed bed blog tug slug chip rig`.split(/\s+/),
);

/** Cue verbs whose base or -s form is as often a common noun: a verb only where a verb is due. */
export const NOUN_TOO: ReadonlySet<string> = new Set(
  `dish spill caption coo moan marvel storm thunder squeal report claim call note show charge list state post project request question demand answer comment promise pledge challenge attack
   praise credit fault quote reference detail signal caution object point reply estimate forecast offer plan plea review
   hint joke quip vow rule text message cable rebuke insult taunt knock bash fire hit tweet email address welcome contest debate
   dispute press voice name brand label pitch raise frame paint term style nickname order poll document cry shout laugh smile
   sigh chant whisper snap bark roar start read doubt account cast bill plug air host swipe rap pan hold answer vent shrug
   echo reason rail find present issue sound retort counter serve rant protest blame appeal blog tease boast thank lecture quiz
   query brief fret wonder measure move result need work run stand look turn change increase return rise fall drop gain cut
   help use vote love hate fear hope support fight talk visit race lead start end break close cause force vote plan push pull
   view face hand head mark cover cost deal place place state store study target test touch trade train travel treat try wait
   walk want watch wave wear win wish worry judge guess guide harm land last limit link lock match matter mention mind miss mix
   open pass pay pick play pose price print profit progress protest purchase quarrel range rank rate reach record reform
   regard regret release remark rent repeat request research reserve rest risk round rush sacrifice sail sample search season
   seat sense share shift ship shop shot sign sleep smoke spell spend spot spread stage stay step stick stop strike struggle
   supply surprise survey swing rally advocate riff carp grumble document chronicle parody caricature roast acclaim recap switch talk tap taste tax tear tie time tip tour track trail transfer transport trap trick trouble
   trust twist update value volunteer vote warm wash waste weight wonder worry yield`.split(/\s+/),
);

/** Verbs that say more often what somebody does: a report only before "that", a quotation or a pronoun. */
export const RATHER_DONE: ReadonlySet<string> = new Set(`answer charge continue maintain post email text point guarantee counsel underscore signal project forecast repeat
  chime hint recount comment state agree volunteer`.split(/\s+/));

/** Verbs whose passive is hearsay when a clause or an infinitive follows: "is said to", "it is understood that". */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set(`say report believe understand think rumor rumour allege claim know suspect consider expect reveal point announce
  suggest note argue state assume estimate fear hope mention disclose confirm describe learn`.split(/\s+/));

/** Of these, the ones that also say what somebody thinks, not only what somebody says. */
export const THOUGHT_VERBS: ReadonlySet<string> = new Set('know consider expect suspect fear hope assume think believe understand'.split(' '));

/** Verbs whose participle tells a tale of the noun before it: "a man believed to be". */
export const TALE_VERBS: ReadonlySet<string> = new Set(['believe', 'think', 'understand', 'rumor', 'rumour', 'allege']);
