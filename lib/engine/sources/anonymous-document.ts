import type { KindRule } from './kind-rule';

const PRESS = new Set([
  'report', 'reports', 'article', 'articles', 'document', 'documents', 'memo', 'memos', 'story', 'stories', 'account', 'accounts', 'study', 'studies',
  'media', 'press', 'paper', 'dossier', 'file', 'cable', 'cables', 'dispatch', 'recording', 'headline', 'headlines',
]);

/** Nouns that say that something was written, and nothing of by whom. */
export const isPressWord = (head: string): boolean => PRESS.has(head);

const anonymousDocument: KindRule = {
  id: 'anonymous-document',
  description: 'A text is cited, but not which one.',
  examples: {
    flags: [
      { text: 'An article on March 6 stated that the ally was leaving.', marks: ['An article on March 6'] },
      { text: 'The cost is 240 million crowns a year, according to an internal report.', marks: ['an internal report'] },
      { text: 'Media reports said the minister would resign.', marks: ['Media reports'] },
    ],
    passes: ['A report by the Harbour Authority says the piers are safe.', 'Police records show that the car was stolen.'],
  },
  applies: (mention) => mention.noun === 'document',
};

export default anonymousDocument;
