import { JSDOM } from 'jsdom';

/** A live document of this HTML, in a window of its own. */
export function pageOf(html: string, url = 'https://news.example/world/levy'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** Prose about nothing, for pages that need enough text to be read as an article. */
export const PROSE = [
  'Halvern is preparing a levy on Kestrian barley, a senior official in the Trade Ministry said on Tuesday, after two days of talks on harbour fees broke up without agreement.',
  'The levy would be the first between the two neighbours since the Lowland Accord was signed eleven years ago, and it could cost Kestrian growers 240 million crowns a year, according to an internal report.',
  'The Kestrian Growers’ Union called the plan “a tax on spring”. Its chair, Tomas Weidel, said malt houses on both sides of the strait would have to rewrite their contracts within weeks.',
  'Four people familiar with the talks described the mood in the room as cordial but tired, and the first morning, they said, went on a single footnote.',
];

/** A whole page whose article holds these pieces of HTML, followed by `PROSE`. */
export function articleHtml(pieces: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Halvern weighs levy on Kestrian barley</title>${head}</head><body>
<nav><a href="/">Front page</a> <a href="/trade">Trade</a></nav>
<article><h1>Halvern weighs levy on Kestrian barley</h1>
${pieces}
${PROSE.map((text) => `<p>${text}</p>`).join('\n')}
</article><footer>All rights reserved.</footer></body></html>`;
}
