import type { Report } from './report';

/** The brief for people: pastes into mail, wikis and issue trackers. */
export const markdown: Report = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
  render: (analysis) => `# ${analysis.article.headline}\n`,
};
