import { describe, expect, it } from 'vitest';
import { findLiveText } from '@/lib/page/live-text';
import { articleHtml, pageOf, PROSE } from './page-of';

const isShown = (node: Text) => node.data.trim() !== '';
const textNodesIn = (root: Element): Text[] => {
  const nodes: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) if (walker.currentNode instanceof (root.ownerDocument.defaultView?.Text ?? Text)) nodes.push(walker.currentNode);
  return nodes.filter(isShown);
};

/** Readability gives up on its first try below 500 characters, and from then on reads HTML it parsed itself. */
const SHORT = '<p>The <b>levy</b> would come, said one.</p><p>It is late.</p><p>It is late.</p><p>The <i>barley</i> rots, said another, and it is late.</p>';

describe('the nodes of the article', () => {
  it('are nodes of the page itself, in the order of the page', () => {
    const document = pageOf(articleHtml('<p>The <b>levy</b> would come, they said in Saltmere.</p>'));
    const nodes = (findLiveText(document)?.nodes ?? []).filter(isShown);
    expect(nodes).toEqual([...document.querySelectorAll('article p')].flatMap(textNodesIn));
    expect(nodes.every((node) => node.ownerDocument === document && node.isConnected)).toBe(true);
  });

  it('are found again where Readability parsed its own HTML, each repetition in its own place', () => {
    const document = pageOf(`<title>Levy</title><article><p hidden>It is late.</p>${SHORT}</article>`);
    const nodes = (findLiveText(document)?.nodes ?? []).filter(isShown);
    expect(nodes).toEqual([...document.querySelectorAll('article p:not([hidden])')].flatMap(textNodesIn));
  });

  it('are found again where the page had split a text into neighbouring nodes', () => {
    const document = pageOf(`<title>Levy</title><article>${SHORT}</article>`);
    const article = document.querySelector('article');
    const text = article && textNodesIn(article).at(-1);
    text?.splitText(7).splitText(9);
    expect(article && textNodesIn(article).length).toBe(10);
    const nodes = (findLiveText(document)?.nodes ?? []).filter(isShown);
    expect(nodes).toEqual(article && textNodesIn(article));
  });

  it('are none on a page without text', () => {
    expect(findLiveText(pageOf('<p></p>'))?.nodes ?? []).toEqual([]);
  });
});

describe('the page', () => {
  it.each([['read at once', articleHtml('<style>p { color: red }</style><p style="color:red">A<br><br>b <font>c</font></p><img data-src="a.jpg">')], ['read again', `<title>Levy</title><article>${SHORT}</article>`]])(
    'is left as it was: %s',
    (_, html) => {
      const document = pageOf(html);
      const before = document.documentElement.outerHTML;
      const { MutationObserver } = document.defaultView ?? {};
      if (!MutationObserver) throw new Error('no observer');
      const observer = new MutationObserver(() => {});
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      expect(findLiveText(document)?.nodes.length).toBeGreaterThan(0);
      expect(observer.takeRecords()).toEqual([]);
      expect(document.documentElement.outerHTML).toBe(before);
    },
  );
});

it('reads what is there where the text is gone before the parse', () => {
  const document = pageOf(articleHtml(''));
  for (const paragraph of document.querySelectorAll('article p')) if (paragraph.textContent !== PROSE[0]) paragraph.remove();
  expect(findLiveText(document)?.nodes.filter(isShown).map(({ data }) => data)).toEqual([PROSE[0]]);
});
