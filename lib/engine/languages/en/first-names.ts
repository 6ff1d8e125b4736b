/**
 * Common first names by the pronoun their bearers as a rule take; names in wide use for both (Kim, Jordan, Alex) are left out.
 * They only ever choose between people a pronoun may stand for.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FEMALE_NAMES = words(`abigail ada agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amina amy ana anastasia andrea angela
  angelina anita ann anna anne annette annie antonia april ariana ashley audrey barbara beatrice becky bernadette beth betty beverly bianca
  bonnie brenda bridget brittany camilla carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia charlene charlotte chelsea cheryl
  chloe christina christine cindy claire clara claudia colleen condoleezza connie courtney crystal cynthia daisy danielle daphne dawn deborah debra
  debbie denise diana diane dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise elsa emily emma erica
  erin esther eva eve evelyn faith fatima felicia fiona florence frances francesca freya gabriela gabrielle gail georgia geraldine gina gisele gladys
  gloria grace greta gwen hannah harriet hazel heather heidi helen helena hilary hillary hope huma ida ilse imogen ingrid irene iris isabel isabella
  ivanka jackie jacqueline jane janet janice jasmine jeanne jeannie jennifer jenny jessica jill joan joanna joanne jocelyn josephine joyce juanita
  judith judy julia juliana julie june karen karin kate katherine kathleen kathryn kathy katie katrina kayla keiko kelly kellyanne kimberly kirsten
  kristen kristin kristina lara larisa laura lauren laurie leah lena leila leticia lillian lily linda lisa liz lois loretta lori lorraine louise lucia lucy
  lydia lynn madeleine madison maggie mandy margaret margot maria mariam marianne marie marilyn marina marissa marjorie marlene martha
  mary maureen megan megyn mei melanie melania melinda melissa mercedes mia michelle mildred miranda miriam molly mona monica nadia nancy naomi
  natalia natalie natasha nicola nicole nina nora norma olga olivia padma paige pamela patricia patty paula pauline penelope peggy phoebe phyllis priscilla
  priya rachel rebecca regina renee rhonda rita roberta rosa rose rosemary roxanne ruby ruth sabrina sally samantha sandra sarah saoirse selma shannon sharon
  sheila shirley silvia sofia sonia sophia sophie stacey stacy stella stephanie sue susan susanna suzanne svetlana sylvia tamara tanya tara tatiana teresa
  theresa tiffany tina tracey ursula valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney yasmin yolanda yoko yvette
  yvonne zainab zoe`);

export const MALE_NAMES = words(`aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alexander alfred ali allan allen alvin amir andre andreas
  andrei andrew andy angus anthony antonin antonio archie arnold arthur barack barry bart ben benjamin bernard bernie bill billy bob bobby boris brad bradley
  brandon brendan brent brett brian bruce bryan byron calvin carl carlos cesar charles charlie chester christian christopher chuck clarence clarke clifford
  clint clyde colin connor corey craig curtis cyril dale damian dan daniel darren darryl dave david dean dennis derek desmond diego dinesh dmitri
  dominic don donald doug douglas duncan dwayne dwight earl ed eddie edgar eduardo edward edwin eli elijah elliott emmanuel enrique eric erik ernest ethan
  eugene evan felipe felix fernando floyd francisco frank franklin fred frederick gareth garry gary gavin gene geoff geoffrey george gerald gerard gilbert giovanni glenn
  gordon graham greg gregory guillermo gus guy hans harold harry harvey hassan hector henry herbert herman howard hugh hugo hussein ian ibrahim igor isaac
  ivan jack jacob jake jamal james jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel johan john johnny jon jonah jonathan
  jorge jose josef joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid klaus kurt kyle lance larry lars laurence lawrence leo leon leonard
  leonid leroy lester liam lloyd louis lucas luis luke malcolm manuel marc marcel marco marcus mario mark markus marshall martin marty marvin
  matt matteo matthew maurice max mehmet melvin michael miguel mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed muhammad mustafa
  nathan nathaniel neil nelson newt nicholas nicolas nigel nikolai noah norman oleg oliver omar orlando oscar otto owen pablo patrick paul pavel pedro
  perry pete peter phil philip phillip pierre preston rafael rahm rajesh ralph ramon rand randall raymond recep reggie reginald rex ricardo richard
  rick ricky roberto robert rodney rodrigo roger roland ron ronald rory ross roy rupert russell ryan salman salvador sam samir samuel saul scott sean
  sebastian serge sergei sergey seth shane shaun sheldon sidney simon spencer stanley stefan stephen steve steven stewart stuart sunil
  ted terrence theodore thomas tim timothy toby todd tom tomas tommy tony travis trevor tyler vernon viktor victor vincent vinod vitaly vladimir vijay wade
  wallace walter warren wayne wesley wilfred william willie winston xavier yuri yusuf zachary zeke`);
