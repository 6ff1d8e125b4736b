import type { NounKind } from '../language';

/**
 * Nouns that head a source, by what they stand for; singular forms. "person" nouns are nameless people when no name is near;
 * plurals are made by rule, irregular ones below. Compounds with a hyphen are looked up by their last part ("vice-chairman").
 */
export const NOUNS: Readonly<Record<Exclude<NounKind, 'people'>, string>> = {
  person: `official source person guy gal lady gentleman individual aide adviser advisor insider strategist analyst expert critic ally opponent supporter
    backer lawmaker senator congressman congresswoman representative politician diplomat envoy negotiator officer investigator prosecutor detective
    agent spy operative staffer employee worker executive manager director boss lawyer attorney barrister solicitor judge justice juror witness
    bystander neighbour neighbor friend relative colleague associate acquaintance classmate roommate partner husband wife father mother son daughter
    brother sister uncle aunt cousin parent grandmother grandfather widow widower girlfriend boyfriend man woman boy girl teenager child student pupil
    teacher professor academic scholar researcher scientist economist historian sociologist psychologist doctor physician surgeon nurse patient
    consultant contractor engineer pilot driver passenger captain commander general admiral brigadier lieutenant sergeant corporal colonel soldier marine sailor veteran fighter rebel militant
    activist campaigner protester protestor demonstrator organizer organiser volunteer donor fundraiser bundler delegate candidate nominee contender
    rival governor mayor councillor councilor councilman councilwoman minister secretary commissioner ambassador chairman chairwoman chair president
    leader chief head deputy counsel reporter journalist editor columnist commentator pundit observer blogger author writer moderator host anchor
    correspondent photographer farmer trader broker investor banker businessman businesswoman entrepreneur landlord tenant resident villager local
    shopkeeper owner customer shopper client fan celebrity star actor actress singer producer comedian athlete player coach referee priest pastor
    bishop rabbi imam cleric monk nun believer refugee migrant immigrant asylum-seeker victim survivor suspect defendant plaintiff accuser complainant
    whistleblower whistle-blower informant detainee prisoner inmate hostage captive guard policeman policewoman cop constable sheriff trooper
    firefighter paramedic medic bureaucrat technocrat regulator watchdog auditor inspector administrator civil-servant servant appointee loyalist
    confidant confidante intimate lobbyist pollster speechwriter planner surrogate proxy stakeholder shareholder bondholder creditor lender insurer
    mediator interlocutor counterpart predecessor successor member participant attendee guest visitor user viewer reader listener caller subscriber
    respondent interviewee moviegoer voter-registrar peer skeptic sceptic dissident exile defector oligarch tycoon billionaire magnate mogul financier
    technician developer programmer hacker trustee principal superintendent dean provost chancellor speaker whip statesman elder insurgent jihadist
    smuggler trafficker dealer guide translator interpreter courier theologian ethicist climatologist epidemiologist virologist meteorologist
    geologist physicist chemist biologist astronomer statistician demographer specialist practitioner ex-official ex-aide ex-president ex-minister
    ex-wife ex-husband conservative liberal progressive moderate hardliner hawk dove evangelical centrist libertarian socialist communist feminist
    naysayer detractor proponent advocate defender admirer follower acolyte disciple underling subordinate superior handler minder fixer elector
    superdelegate crew rescuer thief congressperson legislator parliamentarian backbencher frontbencher MP attorney-general heavyweight bigwig
    higher-up honcho kingmaker powerbroker power-broker grandee partisan mandarin guru wonk aficionado denizen foreman forewoman gunman gunwoman
    attacker assailant shooter hijacker bomber kidnapper heckler interviewer questioner documentarian filmmaker film-maker showrunner novelist
    biographer playwright poet composer musician rapper dancer sculptor curator librarian archivist archaeologist anthropologist geneticist
    mathematician oncologist psychiatrist pediatrician paediatrician cardiologist dentist pharmacist midwife therapist veterinarian caregiver
    carer nanny babysitter cleaner maid chef waiter waitress barman bartender barista cashier clerk receptionist janitor caretaker
    concierge booster fact-checker endorser adoptee doorman bodyguard chauffeur cabbie plumber electrician mechanic welder miner fisherman lumberjack rancher peasant
    labourer laborer trucker teen youth youngster kid toddler pensioner retiree adult mum mom dad mother-in-law father-in-law stepmother stepfather
    fiance fiancee fiancé fiancée ex-boyfriend ex-girlfriend schoolmate flatmate housemate teammate crewmate comrade parishioner congregant
    worshipper worshiper churchgoer cyclist pedestrian tourist holidaymaker traveller traveler islander homeowner householder tipster leaker promoter
    publicist stylist designer architect retailer grocer exec recruiter headhunter freelancer trainee intern graduate undergraduate
    alumnus lecturer schoolteacher headteacher headmaster headmistress coroner magistrate bailiff notary paralegal ombudsman watchman monarchist
    nationalist separatist unionist islamist extremist fundamentalist pacifist environmentalist conservationist humanitarian philanthropist theorist
    essayist satirist cartoonist newcomer returnee evacuee passer-by passerby onlooker eyewitness earwitness loved-one sibling twin brother-in-law
    sister-in-law grandson granddaughter grandchild nephew niece apparatchik functionary aide-de-camp attache attaché consul emissary peacekeeper
    radioman anchorman anchorwoman newsman cameraman frontman hitman middleman ombudswoman serviceman servicewoman airman seaman pal buddy mate
    foe enemy adversary competitor`,
  document: `report article document minutes memo memorandum letter email e-mail message note transcript filing lawsuit complaint indictment
    affidavit statement testimony study survey poll analysis review paper book memoir dossier record file log ledger
    figure statistic data datum estimate assessment finding audit bulletin release communique communiqué post tweet
    blog posting story editorial op-ed column piece account dispatch newspaper magazine press media outlet
    website site video recording tape footage broadcast clip ad advert advertisement brochure leaflet manifesto platform
    plan proposal draft agreement deal contract treaty resolution bill law ruling verdict order opinion decision judgment
    motion brief petition summary fact-sheet factsheet presentation slide table chart map graph list database spreadsheet
    census data results figures numbers polling tally tallies count average averages index barometer ranking exit-poll projection forecast model evidence research investigation inquiry probe
    suit headline caption profile biography obituary newsletter text notice memo warrant subpoena schedule agenda calendar
    receipt invoice disclosure footnote screenshot photo photograph diary journal notebook logbook speech quote wire readout guidance advisory
    narrator voice-over voiceover`,
  institution: `government administration ministry department agency bureau office committee commission council board panel court
    tribunal parliament congress senate cabinet police military army navy force campaign company firm corporation bank university
    college school hospital church mosque union association federation league club team party group organization organisation
    institute institution foundation charity nonprofit ngo think-tank thinktank watchdog regulator authority embassy consulate
    mission delegation secretariat coalition alliance bloc state city county town district municipality
    fund exchange network channel station publisher retailer airline carrier automaker manufacturer supplier employer
    prosecution defence defense palace kremlin regime junta militia faction movement camp side opposition jury legislature
    assembly chamber caucus leadership task-force taskforce service unit squad startup start-up chain giant
    lender insurer contractor studio label law-firm majority minority house ministry paper newsroom household couple family`,
  public: `voter american public citizen republican democrat briton european german frenchman russian chinese iranian israeli
    palestinian syrian ukrainian canadian mexican cuban indian pakistani afghan iraqi conservative labourite tory liberal
    progressive independent millennial taxpayer consumer muslim christian jew catholic evangelical hispanic latino black
    white african-american resident londoner new-yorker texan californian southerner northerner westerner worker adult
    parent user viewer fan crowd audience electorate population community minority majority youth generation
    world west country`,
  'role-of-spokesperson': `spokesman spokeswoman spokesperson spokespeople press-secretary spox`,
  office: `pope king queen prince princess emperor sultan emir`,
  outlet: `newspaper network broadcaster magazine tabloid daily weekly agency newswire paper website site channel station outlet`,
};

/** Endings of plurals that stand for people, and plurals and their parts that only look so. */
const PEOPLE_ENDING = /(?:ers|ors|ists|ians|ants|ents|ees|men|women|folk|mates|crats)$/;
const THING_ENDING = /(?:ments|papers|numbers|matters|letters|orders|offers|powers|factors|errors|figures|towers|centers|waters|computers|servers|trackers|documents|events|accidents|patents|meters|chapters|quarters|borders|corners|shoulders|disasters|characters|dollars|colors|doors|floors|sectors|vectors|monitors|reactors|mirrors|horrors|terrors|tractors|motors|elevators|indicators|generators)$/;
const THINGS = new Set(`angers dangers answers winters summers rivers fevers genders murders theaters weathers ladders fingers layers flowers showers drawers trousers
  careers piers tiers barriers frontiers premiers papers posters banners stickers buffers headers folders fibers cancers ulcers tumors rumors humors favors labors
  honors harbors flavors vapors others parents accents talents incidents continents components elements
  moments cents rents tents scents segments percents contents intents extents currents torrents arguments patents fees trees knees bees committees guarantees degrees
  coffees restaurants plants grants wants pants warrants variants constants pollutants
  lists fists mists twists wrists playlists checklists shortlists protists hangars counters corners covers triggers timers boosters blockbusters clusters
  filters scanners trailers shelters transfers orders encounters helicopters newsletters thrillers bestsellers best-sellers quarters headquarters
  processors sensors tremors meteors corridors errors metaphors`.split(/\s+/));

/** A plural noun for people by its ending: "activists", "bundlers", "librarians". */
export const looksLikePeople = (lower: string): boolean => lower.length > 5 && PEOPLE_ENDING.test(lower) && !THING_ENDING.test(lower) && !THINGS.has(lower);

export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'person', men: 'man', women: 'woman', children: 'child', wives: 'wife', spokesmen: 'spokesman', spokeswomen: 'spokeswoman',
  congressmen: 'congressman', congresswomen: 'congresswoman', chairmen: 'chairman', policemen: 'policeman', businessmen: 'businessman',
  councilmen: 'councilman', frenchmen: 'frenchman', statesmen: 'statesman', data: 'data', media: 'media', police: 'police',
  analyses: 'analysis', attorneys: 'attorney', allies: 'ally', authorities: 'official', families: 'person', fishermen: 'fisherman', gunmen: 'gunman', servicemen: 'serviceman', newsmen: 'newsman', midwives: 'midwife', passersby: 'passerby', alumni: 'alumnus', gentlemen: 'gentleman', grandchildren: 'grandchild', foremen: 'foreman', folks: 'person', cops: 'cop',
};
