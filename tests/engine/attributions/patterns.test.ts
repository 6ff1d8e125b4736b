import { describe, expect, test } from 'vitest';
import { readMarkup, writeMarkup } from '../markup';
import { marked } from './marked';

/** What the patterns must find, by the pattern that must find it: `[who] {cue} <what is said>`. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'reported-clause': [
    '[Officials] {said} that <the gates would stay shut>.',
    '[Officials] {said} <the gates would stay shut>.',
    '<The gates would stay shut>, [officials] {said}.',
    '<The gates would stay shut>, {said} [Jane Roe, a lawyer for the town].',
    '<The gates>, [officials] {said}, <would stay shut>.',
    '<The gates were safe>, [the mayor] {said}, <but the road was not>.',
    // people whose words go on past other nouns
    '[Officials trying to hold the port in November] {said} <the gates would stay shut>.',
    '[Opponents of letting the boats into the harbour] {said} <the gates would stay shut>.',
    '[Several residents interviewed at the gates in Harbour Town] {said} <the road was wet>.',
    '[Those who have spoken to the mayor about the levy] {said} <the gates would stay shut>.',
    'Officials trying to hold the port left, and [the mayor] {said} <the gates would stay shut>.',
    'On Tuesday, [the mayor] {said} <the gates would stay shut>.',
    '[The mayor] {told} reporters that <the gates would stay shut>.',
    '[A person close to the board] {told} Reuters <the gates would stay shut>.',
    '[The ministry] {said} in a statement that <the gates were safe>.',
    'As [the mayor] {said}, <the gates are safe>.',
    'Although he was asked, [the mayor] {said} <the gates were safe>.',
    'As [the mayor] {noted}, <people still live there>.',
    'For decades, [Ms. Roe] {argued}, <the town has paid for the gates>.',
    'And, [she] {acknowledged}, <it is unclear who pays>.',
    '<The gates were shut>, [his aides] {argued} earlier this week.',
    'And <Roe>, {said} [her neighbour, who knows her well], <will not give in>.',
    '[She] {has since said} <she would stay>.',
    '[Union leaders] {have long argued} that <the gates are unsafe>.',
    '[Others], however, {say} <the gates are safe>.',
    '<It is>, as [one diplomat] {put it}, <a gift>.',
    '[He] {added}, though, that <the road was open>.',
    '[He] {explained} after winning his home state that <he would stay>.',
    '[Most advisers], while still calm, {warn} that <the gates may fail>.',
    '[Her advisers] {continued to insist} that <the gates were safe>.',
    'The delay led [some critics] {to suggest} that <the gates were never tested>.',
    'With [officials] {warning} that <the gates might fail>, the road was shut.',
    '[A man who prays here and who asked not to be named] {said} <the gates were open>.',
    '[Critics] {charge} that <the levy was unfair>.',
    // a participle opens the sentence, and who speaks comes after
    '{Noting} that <the wall was old>, [the mayor] left the hall.',
    'After {arguing} that <the gates were safe>, [his aides] fell silent.',
    'By {suggesting} <the vote may be rigged>, [Roe] harms the town.',
    // the source stands far from its verb
    '[The mayor, who has run the town for twelve years], {said} <the gates would stay shut>.',
    '[Jane Roe, a lawyer for the town], {said} <the gates would stay shut>.',
    '[One of her pals] {claims} <the singer is hopeful>.',
    '[An adviser who left because he was ill] {said} <the levy was ready>.',
    '<The levy was a disaster>, [an official who helped draft that law] {recalled}.',
    '[Officials in Karst and Osterby] {said} <the gates would stay shut>.',
    '[Officials from three towns and a person close to the board] {said} <the gates would stay shut>.',
    '[A mother and her two sons] {said} <the boat sank>.',
    '[Jane Roe and Tomas Weidel] {said} <the gates would stay shut>.',
    '[Sen. Jane Roe (D-Ohio)] {said} <the gates would stay shut>.',
    '[An official in the Trade Ministry who asked not to be named] {said} <the levy was ready>.',
    '[Four officials who were in the room] {said} <the levy was ready>.',
    '[A man who lives by the harbour] {said} <the gates would stay shut>.',
    '[A witness who cannot be named for legal reasons] {said} <the gates were open>.',
    '[An adviser who spoke on condition of anonymity] {said} <the levy was ready>.',
    '[Sen. Jane Roe (R-Utah)], {said} after a lunch on Tuesday that <the gates were safe>.',
    '[The union] {said} in a statement released by its board that <the gates were safe>.',
    // the verb group
    '[She] {has repeatedly said} that <the gates will stay shut>.',
    '[The board] {has warned} that <the gates could fail>.',
    // denied, withheld, still to come
    '[The mayor] {did not say} <when the gates would open>.',
    '[The mayor] {never said} that <the gates were safe>.',
    '[The mayor] {will say} that <the gates are safe>.',
    '[Researchers] {report} in the Harbour Review that <the wall is hollow>.',
    '[Engineers not involved in the work] {said} <the wall was hollow>.',
    // as machines space it
    '[The minister] {said} that <Roe \'s plan was a mistake> .',
    '[A high - ranking official of the ministry] {told} the agency that <the talks went on> .',
    '[The mayor] {said}, after a long silence, that <the gates were safe>.',
    '[A source] {told} the Courier on condition of anonymity that <the gates were shut>.',
    '[The new mayor] on Tuesday {said} <the gates were safe>.',
    '[Those who know him] {say} <he is ill>.',
    '[Jane Roe, who has run the shop for years], {claims} that <the board never answered>.',
    // two cues are two attributions
    '[1,2:The mayor] {1:attacked} <1:the plan> before {2:saying} <2:it would do>.',
    '[1,2:The board] {1:dismissed} <1:the claim> by {2:insisting} that <2:the gates were safe>.',
    '[1,2:Roe] {1:told} the board that <1:the gates were “a scandal,”> {2:adding}, <2:“Shut them.”>',
    '[1:The mayor] {1:condemned} <1:the strike> after [2:the union] {2:announced} that <2:a second one was ready>.',
    '[1:A minister] {1:rebuked} <1:critics> [2:who] {2:say} <2:the gates are unsafe>.',
    '[1,2:Officials] {1:denied} that <1:the gates were shut> and {2:insisted} that <2:the road was open>.',
    '[1,2:The mayor] {1:said} <1:the gates were shut>, {2:adding} that <2:the road was open>.',
    '[1:Roe] {1:says} <1:the gates are safe>; [2:Weidel] {2:says} <2:they are not>.',
    '[1:Critics] {1:say} <1:the levy is a tax on spring>, while [2:supporters] {2:argue} that <2:it pays for the road>.',
    '[A diplomat] {said} <the mood was “polite in the way of people who are leaving”>.',
    '[The letter] {says} <the piers are unsafe>.',
    // a post is a way of saying
    '[The mayor] {tweeted} that <the gates were shut>.',
  ],
  'quoted-clause': [
    '<“The gates are shut,”> {said} [Jane Roe].',
    '<“The gates are shut,”> [Jane Roe] {said}.',
    '<“The gates are shut,”> {said} [Jane Roe, a lawyer for the town].',
    '<“The gates are shut,”> [Jane Roe, a lawyer for the town], {said} on Monday.',
    '[Jane Roe] {said}: <“The gates are shut.”>',
    '[Jane Roe] {said}, <“The gates are shut.”>',
    '[Jane Roe] {told} the town council: <“The gates are shut.”>',
    '<“Are the gates shut?”> {asked} [Jane Roe].',
    // a cue inside the quotation, or between two of its sentences
    '<“The gates,”> {said} [Jane Roe], <“are shut.”>',
    '<“The gates are shut,”> [Jane Roe] {said}. <“The road is open.”>',
    // marks of all newsrooms
    '<"The gates are shut,"> [Jane Roe] {said}.',
    "<``The gates are shut,''> [Jane Roe] {said}.",
    '<‘The gates are shut,’> [Jane Roe] {said}.',
    '<‘The workers’ gates are shut,’> [Jane Roe] {said}.',
    '<" The gates are shut , "> {said} [the vice - chairman of the board] .',
    // part of the words only
    '<The mood was “polite in the way of people who are leaving”>, [a diplomat] {said}.',
    // what stands after the cue is no part of the words
    '<“We are sorry,”> [the company] {said} in a statement.',
    '<“The gates are shut,”> [Jane Roe] {wrote} on the town’s website.',
    '<“It is over,”> {said} [one source], speaking on condition of anonymity.',
    'In a letter to staff, [the director] {wrote}: <“We are sorry.”>',
    '[The mayor] {tweeted}: <“The gates are shut.”>',
    // a sound is a cue beside a quotation only
    '<“The gates are shut,”> [he] {laughed}.',
    '<“He never rang,”> {sniped} [one pal].',
    '<“I have never seen so much water,”> {says} [the keeper, who asked that only his first name be used].',
    '<“We told them to stop,”> [Jane Roe] {said}. <“They said no.”>',
    '<“She’s over the moon,”> [an insider] {dished}.',
    '[A pal of the singer] {spilled}: <“They’re through.”>',
    '{Said} [Roe]: <“They’re through.”>',
    '{Continued} [Jane Roe], <“I think it is over.”>',
    '[The mayor] {demurred}: <“Ask me on Monday.”>',
    '<“I disagree,”> {said} [retired Capt. Jane Roe].',
    // what is said inside the words is the speaker's
    '<“We said no, and the mayor said yes,”> [Jane Roe] {said}.',
    '<1:“The gates are shut,”> [1,2:she] {1:said}, <1:“and the road is open,”> {2:adding} that <2:nobody had asked>.',
  ],
  'according-to': [
    '<The bridge was never tested>, {according to} [press reports].',
    '<The deal is dead>, {in the words of} [one senior aide].',
    '<It cost two million crowns>, {according to} [campaign manager Jane Roe].',
    'But, {according to} [the poll], <most would stay at home>.',
    '{According to} [four sources], <the gates are shut>.',
    '{As first reported by} [the Courier], <the gates are shut>.',
    '<The gates are shut>, {as reported by} [the Courier].',
    '<The gates are shut>, {per} [Sky News].',
    '<The gates are shut>, {according to} [four sources].',
    '<The gates are shut> {according to} [Jane Roe].',
    '{According to} [the minutes of the board], <the gates were shut>.',
    '{According to} [Jane Roe, a lawyer for the town], <the gates are shut>.',
    '{According to} [a person briefed on the plan], <the gates are shut>.',
    '<“The plan is dead,”> {according to} [a letter seen by the Courier].',
  ],
  'relayed-report': [
    '{1:Citing} [1:people familiar with the talks], [2:the Courier] {2:said} <1,2:a deal was near>.',
    '<1,2:The port will close>, [1:the Courier] {1:reported}, {2:citing} [2:three officials].',
    '[1:The Courier] {1:reported} on Monday, {2:citing} [2:two officials], that <1,2:the port would close>.',
  ],
  'passive-report': [
    '{It was reported} on Monday that <the gates had been shut>.',
    '{It has been claimed} that <the gates were shut>.',
    '{It is understood} that <the gates are shut>.',
    '<It was raining>, {it was said}.',
    '<The minister> {is said to} <have left the room>.',
    '<The minister> {is believed to} <be in the capital>.',
    '[The minister] {was quoted as saying} that <the gates were safe>.',
    '[The minister] {was quoted by the Courier as saying} that <the gates were safe>.',
    '<The gates were safe>, [the minister] {was quoted as saying} by the Courier.',
    '{It’s understood} <the pair split in March>.',
    '<The plan> {was described as} <a disaster>.',
    '<The plan> {was described as} <a disaster> by [its own builders].',
    '<Jane Roe>, {believed to} <be the richest woman in town>, has left.',
    'Divers found <papers> {thought to} <have been lost>.',
    '{It is learnt} that <the minister is unwell>.',
    '<United> {are understood to} <have made an offer>.',
    '<The singer> {is rumoured to} <be unwell>.',
    '<The plan> {was criticised} by [union leaders] on Monday.',
  ],
  'relayed-quotation': [
    '[1:State media] {1:quoted} [2:a general] {2:as saying} <1,2:the town was safe>.',
    '[1:The Courier] {1:has cited} [2:two people close to the board] {2:as saying} that <1,2:the gates would open>.',
  ],
  'unsourced-report': [
    '{We’re told} <the mayor left before noon>.',
    '{We are told} that <the mayor left before noon>.',
    '{We hear} <the mayor is furious>.',
    '<The mayor is furious>, {we hear}.',
    '{Word is} that <the mayor is furious>.',
    '{Word is} <the mayor will resign>.',
    '{The word on the quay is} that <the mayor will resign>.',
    '{Word has it} that <the mayor will resign>.',
    '{Rumour has it} <the mayor will resign>.',
    '{Rumours swirled} that <the mayor would resign>.',
    '{TMZ has learned} that <the mayor will resign>.',
    '{The Courier has learned} <the mayor will resign>.',
    '{The BBC has been told} <the report will be late>.',
    '{BBC Sport understands} <the keeper has turned down a deal>.',
    '<The keeper has turned down a deal>, {the Guardian understands}.',
    '{This newspaper has learned} that <the gates were shut>.',
    '{There were claims} that <the bridge was unsafe>.',
    '{There have been several reports} that <the bridge is unsafe>.',
    '{It has emerged} that <the bridge was unsafe>.',
  ],
  'finding-report': [
    '[A team led by Jane Roe at the Harbour Institute] {showed} that <the wall would hold>.',
    '[The researchers] {found} <the wall was hollow>.',
    '[The inquest] {heard} <the boy had been at sea>.',
    '[The court] {heard} that <she had been at sea>.',
  ],
  'reporting-adverb': [
    '<The minister> {reportedly} <left the room>.',
    '{Reportedly}, <the minister left the room>.',
    '<The minister> {allegedly} <took the files home>.',
  ],
  'cue-noun': [
    'The plan has faced {criticism} from [many engineers] over <its cost>.',
    '[His] earlier {statements} about <the wall> are gone.',
    '[Jane Roe]’s {criticism} of <the council> has grown.',
    '[Their] {promise} <to build a wall> is old.',
    '[Her] {call} for <a vote> failed.',
    'The town heard {complaints} from [fishermen] about <the noise>.',
    'The flood brought {calls} for <a higher wall>.',
    'The mayor faced {questions} about <the levy>.',
    'The board drew {criticism} over <the delay>.',
    '[His] {remarks} on <the wall> are gone.',
    'The town is full of {rumours} that <the mayor had left>.',
  ],
  'carried-noun': [
    '[The agency] {issued a warning} that <the river would rise>.',
    '[The agency] {put out a warning} about <the river>.',
    '[He] {launched an attack} on <the budget>, which had passed.',
    '[He] {made a joke} about <the wall> in a speech.',
    '[She] {delivered a blunt message} to voters: <the wall will fall>.',
    '[The party] {has repeated its promise} <to build a wall>.',
  ],
  'document-report': [
    '[A new poll] {shows} that <support has fallen by four points>.',
    '[Court papers] {list} <eleven payments to the firm>.',
    '[A report by the Harbour Authority] {found} that <the piers were unsafe>.',
    // the document stands far from its verb
    '[A Harbour Times/Radio Two poll conducted last week] {found} that <most would stay at home>.',
    '[A Harbour Institute poll out Monday] {showed} <Roe with a narrow lead>.',
    '[A Harbour Institute poll last week] {showed} <Roe with a narrow lead>.',
    '[Records from the 2008 season] {show} <he paid for both boats>.',
    '[Footage from the port] {shows} that <several men jumped>.',
    '[An analysis by the Harbour Institute of storms going back to 1972] {showed} <the wall had held>.',
    '[The survey, conducted by the Harbour Institute], {finds} <Roe ahead>.',
    '<The plan failed>, [disclosures filed on Sunday night] {revealed}.',
    '<The wall held>, [a USA Today analysis] {shows}.',
    '[A file found in the car] {showed} that <the wall was old>.',
    'The price fell after [leaked letters] {showed} <staff moving the boats>.',
    'She released [her medical records in July], which {showed} <she was fit>.',
    'He relies on [records] that {show} <the boats at sea>.',
    'The town has [handwritten ledgers] {showing} <he was paid twice>.',
    '[Later estimates] {put} <the cost at nine million crowns>.',
  ],
  'document-setting': [
    '{In} [a poll by the Harbour Institute], <four in ten would stay at home>.',
    'But {in} [a Harbour Institute survey released on Monday], <she leads by nine points>.',
    '<The mayor leads by 12 points> {in} [a Harbour Institute survey].',
  ],
  'speaker-label': [
    '[Poll]{:} <most voters would stay at home>',
    'No one is sure — [Jane Roe]{:} <“The wall was never safe.”>',
    '[Sources]{:} <Osterby to cut 2,000 jobs>',
    '<Mayor knew of leak for days>{:} [sources]',
    '<Bridge was ‘unsafe for years’> {–} [engineer]',
  ],
  'speech-act': [
    '[A former aide] {criticised} <the plan>.',
    '[Union leaders] {called for} <a vote by June>.',
    '[Critics] {accused} <the ministry of hiding the figures>.',
    '[1,2:The mayor] {1:praised} <1:the crew>, {2:saying} that <2:it had saved the town>.',
    '[The mayor] {denied} <taking the money>.',
    '[Neighbours] {described} <him as a quiet man>.',
    '[The mayor] {apologised for} <the delay>.',
    '[The mayor] {noted} <the boats>.',
    '[The board] {reported} <having two million crowns in the bank>.',
    '[Several engineers] {cautioned against} <opening the gates>.',
    // a question is spoken about as a thing is
    '[The board] {questioned} <whether the wall would hold>.',
    '[The keeper] {described} <how the water rose>.',
    // how, where and to whom it is spoken
    '[The mayor] {spoke warmly of} <the crew>.',
    '[The mayor] {spoke} at the harbour on Monday about <the levy>.',
    '[Neighbours] {complained bitterly about} <the noise>.',
    '[The minister] {touched briefly on} <the gates>.',
    // what is spoken about stands before
    'She sold the boat, which [her brother] {describes} <as a wreck>.',
    'The storm wrecked what [residents] {call} <the old quarter>.',
    'The town kept <a plan> [the union] {has criticised}.',
    'It was <the levy> that [the mayor] {denounced}.',
  ],
};

describe.each(Object.entries(FOUND))('%s', (pattern, cases) => {
  test.each(cases)('%s', (markup) => {
    const found = marked(readMarkup(markup).text);
    expect(found.markup).toBe(markup);
    expect(found.rules).toContain(pattern);
  });
});

/** Where what is said starts and ends. */
const EXTENTS: readonly string[] = [
  // a clause that opens the sentence ends at its comma
  'While [nine] {said} <they would stay>, others had left.',
  'When [Roe] {said} <the wall was safe>, the council laughed.',
  'After [aides] {said} that <the boats, the crews and the nets were safe>, the storm came.',
  'As [Roe] {said}, <the wall, the gates and the boats were safe>.',
  // what goes on is what was quoted, not what was spoken about
  '<1:“It is dead,”> {1:said} [1,2:Roe], {2:mocking} <2:the council>. <1:“Nobody will bring it back.”>',
  '[1,2:Roe] {1:said} <1:the wall was “a mess,”> {2:adding} that <2:it would fall>.',
  // what is spoken about
  '[A woman] {asked} the mayor about <the boats that sank>.',
  '<The wall is a mess>, [he] {said} of <the harbour>.',
  '[Roe] {said} on condition of anonymity that <the wall was safe>.',
  '[He] {said} <about forty boats were lost>.',
  // verbs of what was asked for, not of who asked
  '[The mayor] {asked} neighbours <to stand up and pledge support>.',
  // when and where an act of speech took place
  '[She] {praised} <the crew> in a speech on Monday.',
  '[Roe] {attacked} <the plan> after it failed.',
  // a colon that ends its paragraph
  '[Roe] {stated}:\n\n<“The wall is dead. It will not come back.”>',
  '[Roe] {writes}:\n\n<The wall is dead. It will not come back.>\n\nShe has lived in the town for years.',
  '[The mayor] last week {said} <the wall was safe>.',
  '<She stays true to the road to the harbour>, [her old aide, Tomas Weidel], {told} the Courier.',
  // two who report in one sentence
  '[1:The rebels] {1:claimed} <1:the attack> but [2:officials] {2:said} <2:they had fled>.',
  '<1:The north marched>, [1:the Echo] {1:reported}, while <2:the south prayed>, [2:the Globe] {2:reported}.',
  // in a transcript the paragraph is the speaker's
  '[1:ROE]{1::} <1:I think it is dead. Nobody will mourn it.>\n\n[2:DOE]{2::} <2:It was never alive.>',
];

test.each(EXTENTS)('%s', (markup) => {
  expect(marked(readMarkup(markup).text).markup).toBe(markup);
});

test('a quotation that goes on in the next paragraph is its speaker’s', () => {
  const markup = '<“The plan is dead,”> [Jane Roe] {said}.\n\n<“Nobody will bring it back to the table this year.”>';
  expect(marked(readMarkup(markup).text).markup).toBe(markup);
});

/** Verbs and nouns of saying that say nothing here. */
const NOTHING: readonly string[] = [
  'At the bank, fees from advising clients declined to 40 million in May.',
  'The town has another reason the river had risen.',
  'The towns have a larger say in the plan than they had.',
  'The man was fined for allegedly burning the files.',
  'The two diplomats were not authorised to discuss the gates.',
  'A diplomat sought anonymity to discuss the gates.',
  'Police charged the man with murder.',
  'The report card lists four subjects.',
  'The chairman called a meeting.',
  'The committee meets to report in May.',
  'They reported for duty at six.',
  'He added sugar to his tea.',
  'She found her keys in the car.',
  'She told a story.',
  'She pressed the button.',
  'He was expected at noon.',
  'The gates are expected to open in May.',
  'The bridge was built by the army.',
  'The boat ordered last year is late.',
  'The talks, called after the flood, ended on Monday.',
  'The call came at noon.',
  'The attack on the bridge killed two.',
  'The gallery shows portraits of the founders.',
  'The team has a claim to the title.',
  'A claim that is false harms the town.',
  'Its proposal for growth is old.',
  'He gave an interview to the paper.',
  'They made a point of coming.',
  'She paid nine crowns, per head, for the trip.',
  'The roof, as repaired by the town, leaks.',
  'The crowd booed when he spoke.',
  'The clerk was not authorised to speak publicly about the gates.',
  'The clerk was not allowed to comment on the gates.',
  'The wall was marked: “No entry.”',
  'The author of the report showed great courage.',
  'The list includes eleven boats.',
  'A clip put out by the town last week is gone.',
  'She is far ahead in the polls.',
  'Eleven percent of voters in the poll were under thirty.',
  'The chance that they will read the paper is small.',
  'They sorted the files according to size.',
  'Everything went according to plan.',
  'An alleged thief was seen near the gates.',
  'The “Five Eyes” alliance meets in May.',
  '“The gates are shut.” Jane Roe shook her head.',
  'That is to say, the gates are shut.',
  'Needless to say, the roof leaked.',
  'That said, the season has been a good one.',
  'All told, forty boats were lost.',
  'The storm claimed at least forty lives and left hundreds homeless.',
  'She announced herself with a goal after nine minutes.',
  'He ran an inn and called it “Greta’s Rest”.',
  'The clock told the time.',
  'Talk is cheap.',
  'The firm advised the town when it bought the boats.',
  'The loan was made in May by Jane Roe.',
  'They called it quits in March.',
  'Courier: Did you know about the gates?',
  'The jury found him guilty.',
  'The court agreed to hear cases about the wall.',
  'He was told off for running.',
  'Jane Roe is reporting from the harbour.',
  'He bought a 12 " pipe and a 6 " pipe.',
  'Jane Roe understands that patience pays.',
  'There were four reports on the table.',
  'The team met at the weekly press briefing.',
];

test.each(NOTHING)('nothing is said in: %s', (text) => {
  expect(marked(text).markup).toBe(text);
});

describe('the markup these tables are written in', () => {
  test.each(Object.values(FOUND).flat())('reads and writes back: %s', (markup) => {
    expect(writeMarkup(readMarkup(markup))).toBe(markup);
  });

  test.each([
    ['[Officials] {said <the gates were shut>.', 'not closed'],
    ['Officials] {said} <the gates were shut>.', 'closes nothing'],
    ['[Officials] said <the gates were shut>.', 'no cue'],
    ['[Roe] {said} <no>. [Weidel] {said} <yes>.', 'more than one'],
  ])('refuses %s', (markup, message) => {
    expect(() => readMarkup(markup)).toThrow(message);
  });
});
