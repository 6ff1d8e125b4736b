import { wordsOf } from '../rule';
import type { Analysis, Finding } from '../types';
import type { Report } from './report';

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one a finding, in one page of JSON-LD. The page calls its items
 * `annotations` (an alias told in its context), and each has beside the model's own properties those that Hypothesis reads on import:
 * `uri`, `text`, `tags`, `document`, `user`. JSON-LD passes over what its context does not name.
 */
export const webAnnotation: Report = {
  id: 'web-annotation',
  label: 'Web Annotation',
  extension: 'jsonld',
  mime: 'application/ld+json',
  render: (analysis, { textSha256 }) => {
    const page = `urn:sha256:${textSha256}`;
    return `${JSON.stringify({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { annotations: { '@id': 'as:items', '@type': '@id', '@container': '@list' } }],
      id: `${page}#says-who`,
      type: 'AnnotationPage',
      annotations: analysis.findings.map((finding) => annotationOf(analysis, finding, page)),
    }, null, 2)}\n`;
  },
};

/** Where an article has no address, the hash of its text names it. */
function annotationOf({ article, rules, versions }: Analysis, { id, rule, span, message, selector }: Finding, page: string): unknown {
  const source = article.url || page;
  const title = rules[rule]?.title ?? rule;
  return {
    id: `${page}#says-who-${id}`,
    type: 'Annotation',
    motivation: 'assessing',
    generator: { type: 'Software', name: `Says Who ${versions.engine}, rules of ${versions.rules}` },
    body: [
      { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', language: 'en', value: message },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', language: 'en', value: title },
    ],
    target: [{
      source,
      selector: [{ ...selector, exact: wordsOf(article.text, span) }, { type: 'TextPositionSelector', start: span.start, end: span.end }],
    }],
    uri: source,
    text: message,
    tags: [title],
    document: { title: [article.headline] },
    user: 'acct:says-who@says-who.example',
  };
}
