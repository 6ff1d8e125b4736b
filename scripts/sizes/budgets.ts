/** The parts of a built extension, in the order they are shown. */
export const PARTS = ['gate', 'reader', 'popup', 'panel', 'export formats', 'popup settings', 'settings page', 'welcome page', 'sample page', 'engine'] as const;
export type Part = (typeof PARTS)[number];

/** Kilobytes (1,000 bytes) after gzip that each part may take. To exceed one, change it here, and say why. */
export const BUDGETS: Readonly<Record<Part, number>> = {
  /** Runs on every page. */
  gate: 4,
  /** Runs on articles: Readability, text map, highlighter, card. */
  reader: 40,
  /** The scripts and styles a popup opens with. Three more than it would take alone: what it shares with the panel, the settings and the welcome page lies in files of its own, which pack less well. */
  popup: 24,
  /** The same of the panel. */
  panel: 28,
  /** Fetched by an open popup, after it is drawn: five formats, one of which draws its own charts and brings its own style sheet. */
  'export formats': 14,
  /** Fetched by an open popup, after it is drawn: whether the site is switched off, and how the kinds look. */
  'popup settings': 5,
  /** Opened in a tab of its own. */
  'settings page': 30,
  'welcome page': 20,
  /** Its look; its script is the reader. */
  'sample page': 3,
  /** The background with the engine and its data. */
  engine: 250,
};
