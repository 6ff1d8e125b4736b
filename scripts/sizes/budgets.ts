/** The parts of a built extension, in the order they are shown. */
export const PARTS = ['gate', 'reader', 'popup', 'panel', 'export formats', 'site switch', 'engine'] as const;
export type Part = (typeof PARTS)[number];

/** Kilobytes (1,000 bytes) after gzip that each part may take. To exceed one, change it here, and say why. */
export const BUDGETS: Readonly<Record<Part, number>> = {
  /** Runs on every page. */
  gate: 4,
  /** Runs on articles: Readability, text map, highlighter, card. */
  reader: 40,
  /** The scripts and styles a popup opens with. Two more than it would take alone: what it shares with the panel lies in files of its own, which pack less well. */
  popup: 22,
  /** The same of the panel. */
  panel: 26,
  /** Fetched by an open popup, after it is drawn: five formats, one of which draws its own charts and brings its own style sheet. */
  'export formats': 14,
  /** Fetched by an open popup, after it is drawn: whether the site is switched off. */
  'site switch': 3,
  /** The background with the engine and its data. */
  engine: 250,
};
