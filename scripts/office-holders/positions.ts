/** The file, beside those of the polities, that says which Wikidata item an office is. */
export const POSITIONS = 'wikidata-positions.txt';

/** Office id to Wikidata item ("Q191954"). What is wrong goes to `problems` with file and line. */
export function readPositions(text: string, offices: ReadonlySet<string>, problems: string[]): Map<string, string> {
  const positions = new Map<string, string>();
  const items = new Set<string>();
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const problem = (what: string): void => void problems.push(`${POSITIONS}:${index + 1}: ${what}`);
    const [office = '', item = ''] = line.split('\t');
    if (!offices.has(office)) problem(`no office "${office}"`);
    if (!/^Q[1-9]\d*$/.test(item)) problem(`not a Wikidata item: "${item}"`);
    if (positions.has(office) || items.has(item)) problem(`named twice: ${office} ${item}`);
    positions.set(office, item);
    items.add(item);
  });
  return positions;
}
