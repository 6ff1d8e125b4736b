/** Milliseconds between a change of a page and looking at it again; each costly look makes the next one wait longer. */
export const WAITS = [250, 500, 1000, 2000, 4000, 8000, 16000] as const;

/** Added or changed text from this length on is prose; clocks, counters and tickers stay below. */
const PROSE = 80;

export interface ChangeWatch {
  /** Starts again with the shortest wait. */
  restart(): void;
  /** As if the document had changed just now. */
  lookSoon(): void;
  stop(): void;
}

/**
 * Calls `look` some time after a document changed, and not at all while it does not: no polling.
 * `prose`: has text of a sentence or more been added or changed since the last look?
 * `look` gives back whether it did costly work; then the next wait is longer. The last wait repeats.
 */
export function watchChanges(document: Document, look: (prose: boolean) => boolean): ChangeWatch {
  let costly = 0;
  let prose = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const brought = prose;
      prose = false;
      if (look(brought)) costly += 1;
    }, WAITS[Math.min(costly, WAITS.length - 1)]);
  };
  const observer = new MutationObserver((records) => {
    prose ||= records.some(bringsProse);
    lookSoon();
  });
  const start = () => observer.observe(document, { childList: true, subtree: true, characterData: true });
  const halt = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    prose = false;
  };
  start();

  return {
    restart: () => {
      halt();
      costly = 0;
      start();
    },
    lookSoon,
    stop: halt,
  };
}

function bringsProse({ type, target, addedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return lengthOf(target) >= PROSE;
  for (const node of addedNodes) if (lengthOf(node) >= PROSE) return true;
  return false;
}

function lengthOf(node: Node): number {
  return node.textContent?.length ?? 0;
}
