import { expect, it } from 'vitest';
import { articleFromText } from '@/lib/engine/article';
import english from '@/lib/engine/languages/en';
import { segment } from '@/lib/engine/segment';
import { checkTitles } from '@/lib/engine/titles';

/** Mentions as "words | title | modifier | polity | name". */
function mentionsIn(text: string): string[] {
  const article = articleFromText({ text });
  const segments = segment(article.text, article.paragraphs, english);
  return checkTitles({ article, segments, language: english }).titles.map(({ span, title, modifier, polity, name }) =>
    [text.slice(span.start, span.end), title, modifier ?? '', polity ?? '', name ?? ''].join(' | '));
}

it.each([
  ['Secretary of State John Kerry spoke.', 'Secretary of State John Kerry | secretary of state |  |  | John Kerry'],
  ['Mr. Obama, the president, spoke.', 'the president | president |  |  | Obama'],
  ['Angela Merkel, the German chancellor, spoke.', 'the German chancellor | chancellor |  | German | Angela Merkel'],
  ['They met the US president.', 'the US president | president |  | US | '],
  ['They met Britain’s prime minister.', 'Britain’s prime minister | prime minister |  | Britain | '],
  ['They met the president of France.', 'the president of France | president |  | France | '],
  ['The Obama administration agreed.', 'The Obama administration | administration |  |  | Obama'],
  ['The former US administration agreed.', 'The former US administration | administration | former | US | '],
  ['He met the then - Syrian President Bashar al - Assad.', 'the then - Syrian President Bashar al - Assad | president | then | Syrian | Bashar al - Assad'],
  ['He met then-Syrian President Bashar al-Assad.', 'then-Syrian President Bashar al-Assad | president | then | then-Syrian | Bashar al-Assad'],
  ['He met ex-President Barack Obama.', 'ex-President Barack Obama | president | former |  | Barack Obama'],
  ['He met acting Attorney General Sally Yates.', 'acting Attorney General Sally Yates | attorney general | acting |  | Sally Yates'],
  ['He met President-elect Donald Trump.', 'President-elect Donald Trump | president | elect |  | Donald Trump'],
  ['He met Ohio Gov. John Kasich.', 'Ohio Gov. John Kasich | gov |  | Ohio | John Kasich'],
  ['He met former presidents Bill Clinton and George W. Bush.', 'former presidents Bill Clinton and George W. Bush | president | former |  | Bill Clinton'],
  ['FORMER PRESIDENT DONALD TRUMP SPEAKS', 'FORMER PRESIDENT DONALD TRUMP | president | former |  | DONALD TRUMP'],
  ['The director of the CIA spoke.', 'The director of the CIA | director of the cia |  |  | '],
])('%s', (text, mention) => {
  expect(mentionsIn(text)).toEqual([mention]);
});

it.each([
  'The university president spoke.',
  'Judicial Watch President Tom Fitton spoke.',
  'Deputy Foreign Minister Jan Novak spoke.',
  'The president of the club spoke.',
  'Assistant Attorney General John Carlin spoke.',
  'Gen. David Petraeus and Chief Justice John Roberts spoke.',
])('no office of the table in: %s', (text) => {
  expect(mentionsIn(text)).toEqual([]);
});
