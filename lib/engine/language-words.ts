/**
 * The commonest words of each language that are no names: articles, pronouns, prepositions, conjunctions, auxiliaries, "said".
 * Each list needs the words that part the language from its neighbours; a word may stand in several lists and then counts less.
 * Keys are ISO 639-3; lower case; apart from English no list need be complete.
 */
export const LATIN_WORDS: Readonly<Record<string, string>> = {
  eng: `the of and to a in that is was for it on with as he his at by from be are were had has have been not but they their this which she her
    or an who said would will its after about more up when there what if out could one all than other into also we you i do did no so can may
    over before told them him some only new between against during because being while where how those these any our my your until since still most many such just
    even both under each per according i'm it's don't`,
  sco: `the an tae a in that is it o wis wi frae fae war haed haes hae nae thay thair thaim thir whilk scho wad wull efter aboot mair whan
    whare whit oot coud ane ither intae aa wir ye dae didna dinna haedna isna wasna cannae sae juist maist syne doun guid owre thare`,
  deu: `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei
    einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sagte wurde sei wir ich was`,
  nld: `de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar naar dan uit over zich nog werd wordt heeft hij ze
    zij hun deze dit die worden na tot was had hebben kan zou geen meer wel zei al volgens tegen veel moet toch we ik wat`,
  afr: `die het 'n ’n en van in is dat op te nie vir met om ook as by deur maar na uit oor sy hy hulle hierdie wat was word kan sal sou meer
    gesê het se ons hul daar nog teen moet nou toe aan hom haar wees geen tot tussen volgens baie`,
  fra: `le la les de des du un une et est en que qui dans pour pas sur par plus au avec il elle ce se ne sont ont été son sa ses aux mais ou
    cette comme nous vous ils leur été était d'un c'est selon après entre fait tout être avait sans deux même où dont je à l'on`,
  spa: `el la los las de del un una y en que es por para con no se su lo al como más o pero sus le ya este esta entre cuando muy sin sobre
    también me hasta hay donde quien desde todo nos durante uno ni contra ese eso ante fue son ha había dijo según han ser está después`,
  por: `o a os as de do da dos das um uma e em no na nos nas que é por para com não se sua seu mais como mas ao foi à são ele ela ou já
    também até pela pelo entre quando muito depois sem mesmo aos ter seus quem há disse segundo foram está ser tem isso após às`,
  cat: `el la els les de del dels un una i en que és per amb no es al als seva seu més com però aquest aquesta ha han ser també fins entre quan
    sobre són va van dir segons després sense molt on això ho hi li altres tot perquè pels pel des ja`,
  glg: `o a os as de do da dos das un unha e en no na que é por para con non se súa seu máis como pero ao foi son ou tamén ata pola polo
    entre cando moi despois sen mesmo aos ter os quen hai dixo segundo foron está ser ten isto tras eles`,
  ita: `il lo la i gli le di del della dei delle un una e è in che per con non si da al alla nel nella sono ha come anche più ma dal dalla
    o se suo sua loro questo questa ai sul sulla era hanno stato cui tra fra dopo detto secondo essere ci quando molto anni degli`,
  ron: `de la și în a cu pe nu că din pentru care este o un au fost mai prin sunt să se al ale ca ce s-a dar după între unui unei sau cei
    lui lor această acest spus iar fi va vor când doar asupra fără către potrivit`,
  dan: `og i at det er en til på af for den der med de som ikke et har var han om men vil fra ved jeg sig efter blev blevet hun være kan skal
    nu havde også siger sagde mod efter deres hvor eller når op ud over under af bliver mere meget mellem`,
  nob: `og i at det er en til på av for den som med de ikke et har var han om men vil fra ved jeg seg etter ble blitt hun være kan skal nå
    hadde også sier sa mot deres hvor eller når opp ut over under blir mer mye mellom etter fikk`,
  swe: `och i att det är en till på av för den som med de inte ett har var han om men vill från vid jag sig efter blev blivit hon vara kan ska
    nu hade också säger sade sa mot deras där eller när upp ut över under blir mer mycket mellan enligt sedan inom`,
  isl: `og í að það er til á af fyrir sem með ekki hefur var hann um en við ég sér eftir hún vera þá hafa einnig segir sagði þess þeir eða
    þegar upp út yfir undir frá verið því þar mjög milli`,
  fin: `ja on ei että se oli ovat hän mutta kun myös joka sen tai kuin mukaan ole jos niin mitä nyt he sekä jo olla vain vielä sanoi kertoi
    ovat olisi ollut voi tämä jälkeen kanssa hänen asti sitä siitä mukaan noin`,
  est: `ja on ei et see oli ta kui ka aga mis kes selle või oma siis nad veel pärast olid seda kuid nende olnud ütles sel üle ning mida
    juba vaid tema pole koos kõik sest`,
  lav: `un ir ar no kas ka par uz pēc bija ne arī tika vai bet tas tā to viņš viņa kā lai gan teica tiek būs gada pie šo vēl jau līdz
    savu nav pret šī`,
  lit: `ir yra kad į iš su bet kaip tai buvo jis ji apie po už bus ne jų taip pat jau dėl nuo iki kuris kurie sakė savo šį tik ar dar
    prie jog būti nėra`,
  pol: `i w na z się do że nie jest o to jak za po od co ale przez dla oraz są był był była było jego jej ich które który która tym tego
    już tylko może też czy ze po przed między powiedział powiedziała będzie tak być`,
  ces: `a v na se že je s z do o to i ve k jako za po pro ale by jsou byl byla bylo jeho které který která podle tak už jen také nebo od
    při před mezi řekl řekla bude být ze si není po až ještě`,
  slk: `a v na sa že je s z do o to aj vo k ako za po pre ale by sú bol bola bolo jeho ktoré ktorý ktorá podľa tak už len tiež alebo od
    pri pred medzi povedal povedala bude byť zo si nie po až ešte`,
  slv: `in v na se da je s z do o to tudi za po pa ali ki bi so bil bila bilo njegov kot pri pred med ne ni iz še že tako bo več lahko
    dejal dejala sta so zaradi med smo`,
  hbs: `i u na se da je s iz do o to za po ali bi su bio bila bilo njegov koji koja koje kao pri pred ne nije od što će sa rekao rekla
    više samo još kako ili te biti nakon između prema`,
  hun: `a az és hogy nem is egy meg ez volt de csak azt már szerint mint lesz vagy még ha után el kell ki mert minden ezt között pedig
    mondta közölte fel arra amely aki voltak lehet`,
  tur: `ve bir bu da de için ile olarak çok daha en gibi kadar ancak olan sonra ne var o değil ise ki her ama tarafından göre olduğunu
    dedi söyledi açıkladı günü üzere nın etti`,
  ind: `yang dan di dari untuk dengan pada itu ini dalam akan tidak ke telah oleh juga adalah sebagai bahwa kata mengatakan menurut karena
    mereka ada saat bisa atau setelah para lebih sudah tersebut antara namun kepada`,
  zsm: `yang dan di dari untuk dengan pada itu ini dalam akan tidak ke telah oleh juga adalah sebagai bahawa berkata menurut kerana
    mereka ada ketika boleh atau selepas lebih sudah tersebut antara namun kepada daripada ialah beliau`,
  vie: `và của là có trong cho được không người một các với những đã này khi từ để đến ở về ra cũng theo sau vào nhiều đó bị nói phải`,
  tgl: `ang ng sa na at mga ay ni si hindi para kay ito nang siya may nila niya ayon din pa kung sinabi ko ngunit mula dahil`,
  swa: `na ya wa kwa ni za la katika kuwa hiyo huo hayo alisema baada kama lakini pia hilo wake yake watu cha vya si huyo`,
  sqi: `të e dhe në një për me që është nga i se do si nuk por ka u kjo ky më pas duke janë tha edhe ishte shumë`,
  eus: `eta da du ez dira zuen bat ere izan dute hori baina egin duen zen esan behar zuten arte gabe baino dela`,
  cym: `y yn a i o ar ei yr mae gan am ac fod wedi bod ond hefyd dweud oedd eu fel neu nid sydd i'r o'r dywedodd`,
  gle: `an na agus ar a go i le is ag ó do bhí tá sé sí chun nach níl gur ach mar leis sa seo sin dúirt air bhfuil`,
  lat: `et in est non cum ad ut sed quod ex qui quae ab de esse sunt per aut si dixit quam hoc eius post nec atque ac neque se`,
};

export const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  rus: `и в не на что с он по это как его к но из за от для был была были о так же все то а у после она они их бы до или также если который
    сказал сообщил заявил уже еще ещё при со только этом этого`,
  ukr: `і в не на що з він за це як його до але із від для був була були про так та також усе то а у після вона вони їх би або якщо який
    сказав повідомив заявив вже ще при зі тільки цього й є`,
  bel: `і ў не на што з ён па гэта як яго да але за ад для быў была былі пра так таксама то а у пасля яна яны іх бы або калі які
    сказаў заявіў ужо яшчэ пры са толькі`,
  bul: `и в не на че с той по това как го към но от за е беше са след като да се ще ги тя те или също ако който каза съобщи вече още при
    със само които`,
  hbs: `и у не на да с је по то како га од за али је био била су после као се ће их она они или такође ако који рекао још при са само што`,
  mkd: `и во не на дека со тој по ова како го од за но е беше се по ќе ги таа тие или исто ако кој рече уште при само што да`,
};

export const ARABIC_WORDS: Readonly<Record<string, string>> = {
  ara: `في من على أن إلى عن التي الذي ما هذا هذه وقال قال بعد كان كانت لم لا وقد مع بين ذلك خلال قبل أو إن وأن الى ولم كما`,
  fas: `در از به که این را با است برای آن و یک خود تا کرد شده شد می بود ها هم پس گفت اما نیز یا بر وی کند`,
  urd: `کے کی میں ہے کا اور سے کو نے کہ ہیں پر یہ اس کہا کیا بھی تھا ایک جو گیا لیے نہیں ہو بعد ان`,
};

export const DEVANAGARI_WORDS: Readonly<Record<string, string>> = {
  hin: `के में की है को से का ने और कि पर यह हैं कहा भी नहीं एक इस लिए था गया साथ हो जो बाद`,
  mar: `आणि आहे या ते च्या हे ही तर आहेत होते केली केले नाही होती म्हणाले त्या यांनी एक करण्यात`,
  nep: `र छ को मा ले हो पनि छन् भएको गरेको भने यो थियो लागि गर्न एक बताए हुने`,
};
