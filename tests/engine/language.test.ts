import { expect, test } from 'vitest';
import { detectLanguage } from '@/lib/engine/language';

/** Written for this test: one short news paragraph each; the English ones are full of foreign names. */
const PARAGRAPHS: readonly (readonly [language: string, paragraph: string])[] = [
  ['eng', `The ferry company said on Monday that the night service would return in June, after the harbour board had inspected both ships and found nothing wrong with them. A spokesman for the union said that its members had not been asked, and that they would vote on the plan next week.`],
  ['eng', `“I did not see it coming,” Vladimir Petrenko, the deputy mayor of Dnipro, told Der Spiegel and La Repubblica. “Nobody in Kyiv did.” Angela Merkel, Emmanuel Macron, Giuseppe Conte and Pedro Sánchez were in Luxembourg with Jean-Claude Juncker when the call from Recep Tayyip Erdoğan came, a person in the room said.`],
  ['eng', `Bayern Munich beat Borussia Dortmund 3-1, Juventus drew with Internazionale, and Real Sociedad lost to Deportivo Alavés, whose coach, Luis García Plaza, called it "the worst ninety minutes" of his time at Mendizorroza.`],
  ['eng', `Shares of Hyundai Motor fell 4.2% in Seoul, Samsung Electronics lost 2.1%, and Tokyo’s Nikkei 225 closed at 38,441.12, traders said. In Shenzhen, BYD and CATL were little changed. “We are waiting for Washington,” said Kim Min-jae of Mirae Asset.`],
  ['eng', `Ministers from Burkina Faso, Côte d’Ivoire, Guinea-Bissau, São Tomé and Príncipe and Equatorial Guinea met in Ouagadougou on Tuesday. Alassane Ouattara and Umaro Sissoco Embaló did not attend, according to two diplomats who asked not to be named.`],
  ['deu', `Die Reederei teilte am Montag mit, dass die Nachtfähre ab Juni wieder verkehren werde, nachdem die Hafenbehörde beide Schiffe geprüft und nichts beanstandet habe. Ein Sprecher der Gewerkschaft sagte, man habe die Mitglieder nicht gefragt; sie würden nächste Woche abstimmen.`],
  ['fra', `La compagnie maritime a annoncé lundi que la liaison de nuit reprendrait en juin, après que l’autorité portuaire a inspecté les deux navires sans rien y trouver à redire. Selon un porte-parole du syndicat, les adhérents n’ont pas été consultés et voteront la semaine prochaine.`],
  ['spa', `La naviera informó el lunes de que el servicio nocturno volverá en junio, después de que la autoridad portuaria inspeccionara los dos barcos y no encontrara nada. Un portavoz del sindicato dijo que no se había consultado a los afiliados y que votarán la próxima semana.`],
  ['por', `A companhia de navegação disse na segunda-feira que o serviço noturno voltará em junho, depois de a autoridade portuária ter inspecionado os dois navios e não ter encontrado nada. Um porta-voz do sindicato afirmou que os membros não foram ouvidos e que vão votar na próxima semana.`],
  ['ita', `La compagnia di navigazione ha detto lunedì che il servizio notturno riprenderà a giugno, dopo che l’autorità portuale ha ispezionato entrambe le navi senza trovare nulla. Un portavoce del sindacato ha affermato che gli iscritti non sono stati consultati e voteranno la prossima settimana.`],
  ['nld', `De rederij maakte maandag bekend dat de nachtboot vanaf juni weer vaart, nadat de havendienst beide schepen had gekeurd en niets had gevonden. Een woordvoerder van de vakbond zei dat de leden niets was gevraagd en dat zij volgende week over het plan stemmen.`],
  ['afr', `Die redery het Maandag gesê dat die nagveerboot vanaf Junie weer sal vaar, nadat die haweowerheid albei skepe nagegaan het en niks verkeerd gevind het nie. ’n Woordvoerder van die vakbond het gesê dat sy lede nie gevra is nie en volgende week oor die plan sal stem.`],
  ['sco', `The ferry company said on Monanday that the nicht service wad come back in Juin, efter the herbour board haed luikit at baith ships an fand naething wrang wi thaim. A spokesman for the union said that its memmers haedna been speirt at, an that thay wad vote on the plan neist week.`],
  ['dan', `Rederiet oplyste mandag, at natfærgen vil sejle igen fra juni, efter at havnemyndigheden havde undersøgt begge skibe og ikke fundet noget. En talsmand for fagforeningen sagde, at medlemmerne ikke var blevet spurgt, og at de vil stemme om planen i næste uge.`],
  ['swe', `Rederiet uppgav i måndags att nattfärjan ska gå igen från juni, sedan hamnmyndigheten hade undersökt båda fartygen och inte hittat något fel. En talesman för facket sade att medlemmarna inte hade tillfrågats och att de ska rösta om planen nästa vecka.`],
  ['pol', `Armator poinformował w poniedziałek, że nocny prom wróci w czerwcu, po tym jak władze portu sprawdziły oba statki i nie znalazły niczego złego. Rzecznik związku powiedział, że członków nikt nie zapytał i że w przyszłym tygodniu będą głosować nad planem.`],
  ['tur', `Denizcilik şirketi pazartesi günü, liman idaresinin her iki gemiyi de inceleyip bir sorun bulmamasının ardından gece seferlerinin haziranda yeniden başlayacağını açıkladı. Sendika sözcüsü, üyelerine sorulmadığını ve gelecek hafta plan için oy kullanacaklarını söyledi.`],
  ['rus', `Судоходная компания сообщила в понедельник, что ночной паром снова пойдёт в июне, после того как портовые власти осмотрели оба судна и не нашли нарушений. Представитель профсоюза сказал, что его членов не спросили и что на следующей неделе они будут голосовать.`],
  ['ukr', `Судноплавна компанія повідомила в понеділок, що нічний пором знову піде в червні, після того як портова влада оглянула обидва судна й не знайшла порушень. Речник профспілки сказав, що його членів не запитали і що наступного тижня вони голосуватимуть.`],
  ['ara', `أعلنت شركة الملاحة يوم الاثنين أن الخدمة الليلية ستعود في يونيو بعد أن فحصت سلطة الميناء السفينتين ولم تجد فيهما أي خلل. وقال متحدث باسم النقابة إن أعضاءها لم يُسألوا وإنهم سيصوتون على الخطة الأسبوع المقبل.`],
  ['cmn', `轮船公司星期一表示，在港务局检查了两艘船并未发现任何问题之后，夜间航班将于六月恢复。工会发言人说，没有人征求过会员的意见，他们将于下周就该计划进行投票。`],
  ['jpn', `海運会社は月曜日、港湾当局が両船を検査して問題がないことを確認したため、夜行便を六月に再開すると発表した。労働組合の広報担当者は、組合員は意見を聞かれておらず、来週この計画について投票を行うと述べた。`],
  ['kor', `해운회사는 월요일 항만 당국이 두 선박을 점검해 아무런 문제를 찾지 못함에 따라 야간 운항이 6월에 재개될 것이라고 밝혔다. 노조 대변인은 조합원들의 의견을 묻지 않았으며 다음 주에 투표할 것이라고 말했다.`],
  ['hin', `जहाज कंपनी ने सोमवार को कहा कि बंदरगाह प्राधिकरण द्वारा दोनों जहाजों की जांच में कोई खराबी न मिलने के बाद रात की सेवा जून में फिर शुरू होगी। संघ के प्रवक्ता ने कहा कि सदस्यों से नहीं पूछा गया और वे अगले सप्ताह मतदान करेंगे।`],
  ['ind', `Perusahaan pelayaran itu mengatakan pada hari Senin bahwa layanan malam akan kembali pada bulan Juni, setelah otoritas pelabuhan memeriksa kedua kapal dan tidak menemukan masalah. Juru bicara serikat pekerja mengatakan para anggotanya tidak ditanya dan akan memberikan suara pekan depan.`],
  ['nob', `Rederiet opplyste mandag at nattfergen vil gå igjen fra juni, etter at havnemyndighetene hadde undersøkt begge skipene og ikke funnet noe galt. En talsmann for fagforeningen sa at medlemmene ikke var blitt spurt, og at de skal stemme over planen neste uke.`],
  ['lat', `Societas navium die Lunae nuntiavit naves nocturnas mense Iunio redituras esse, postquam magistratus portus utramque navem inspexit neque quicquam vitii invenit. Orator collegii dixit socios non rogatos esse et proxima hebdomade de consilio suffragium laturos.`],
];

test.each(PARAGRAPHS)('%s: %s', (language, paragraph) => {
  expect(detectLanguage(paragraph)).toBe(language);
});

const paragraphIn = (wanted: string): string => {
  const found = PARAGRAPHS.find(([language]) => language === wanted);
  if (!found) throw new Error(`no paragraph in ${wanted}`);
  return found[1];
};

test.each([
  ['nothing', ''],
  ['white space', ' \n\n\t '],
  ['figures', '1. 4–3 (2:1) 2024, 17,5 % … 38.441,12 €'],
  ['a list of names', 'Clara Hart, Carol Ammons, Jane Kim, Joe Salazar, Sam Okafor, Liz Purdy, Tom Rath, Deb Vanderbeek, Colin Ostern'],
  ['one word over and over', 'a '.repeat(5_000)],
  ['no spaces', 'x'.repeat(100_000)],
  ['quotation marks only', '“”'.repeat(10_000)],
  ['half of a surrogate pair', '\ud83d'.repeat(500)],
])('%s: is not guessed at', (_, text) => {
  expect(detectLanguage(text)).toBe('und');
});

test('English that quotes another language stays English', () => {
  const english = paragraphIn('eng');
  expect(detectLanguage(`${english} “Niemand hat mit uns gesprochen, und das ist das Problem”, he said. ${english}`)).toBe('eng');
  expect(detectLanguage(`${english} 轮船公司星期一表示夜间航班将于六月恢复。 ${english}`)).toBe('eng');
});

test('Chinese and Japanese full of Latin names stay Chinese and Japanese', () => {
  const names = 'Ilse Marrant (Halvern Trade Ministry), Tomas Weidel, ';
  expect(detectLanguage(names + paragraphIn('cmn'))).toBe('cmn');
  expect(detectLanguage(names + paragraphIn('jpn'))).toBe('jpn');
});

test('the body decides, not a menu or a footer in another language', () => {
  const body = Array.from({ length: 40 }, () => paragraphIn('eng')).join('\n\n');
  expect(detectLanguage(`${paragraphIn('deu')}\n\n${body}\n\n${paragraphIn('fra')}`)).toBe('eng');
});

test('a book is only sampled: it takes no longer than a page', () => {
  const page = `${paragraphIn('eng')}\n`.repeat(20);
  const book = page.repeat(1_000);
  expect(detectLanguage(book)).toBe('eng');
  expect(fastest(book)).toBeLessThan(10 * fastest(page));
});

/** Milliseconds of the fastest of many runs: what the work takes when nothing else is in its way. */
function fastest(text: string): number {
  const times = Array.from({ length: 50 }, () => {
    const started = performance.now();
    detectLanguage(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}
