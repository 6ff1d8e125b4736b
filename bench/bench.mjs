// `npm run bench`: how fast the engine reads, beside libraries that only tokenise and tag the same text, on the same machine in the same run.
// Each subject is measured in a process of its own: this file, called with the subject's name.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** What is measured. `start` takes the modules and gives a function that reads a text and returns how much it found. */
const SUBJECTS = {
  engine: {
    does: 'everything',
    modules: [path('.out/analyze.js'), path('.out/article.js')],
    start: ({ analyze }, { articleFromText }) => (text) => analyze(articleFromText({ text, published: '2016-09-01' })).attributions.length,
  },
  compromise: { does: 'tokens and tags', modules: ['compromise'], start: ({ default: nlp }) => (text) => nlp(text).termList().length },
  'wink-nlp': {
    does: 'tokens and tags',
    modules: ['wink-nlp', 'wink-eng-lite-web-model'],
    start: ({ default: winkNLP }, { default: model }) => {
      const nlp = winkNLP(model, ['sbd', 'pos']);
      return (text) => nlp.readDoc(text).tokens().length();
    },
  },
  'parse-english': {
    does: 'tokens',
    modules: ['parse-english'],
    start: ({ ParseEnglish }) => {
      const parser = new ParseEnglish();
      return (text) => parser.parse(text).children.length;
    },
  },
};
/** The subjects take turns, so that a busy minute of the machine falls on all of them. */
const TURNS = 3;
const MILLISECONDS_A_TURN = 3000;
const TEXTS = path('.out/texts.json');

const [subject] = process.argv.slice(2);
if (subject) process.stdout.write(JSON.stringify(await measure(SUBJECTS[subject], JSON.parse(readFileSync(TEXTS, 'utf8')))));
else await compare();

/** Milliseconds of processor time: other programs on the machine count little. `cold` is loading and one article, `warm` the best round of all. */
async function measure({ modules, start }, texts) {
  const before = processorTime();
  const read = start(...await Promise.all(modules.map((name) => import(name))));
  let found = read(texts[0]);
  const cold = processorTime() - before;
  let warm = Infinity;
  const end = performance.now() + MILLISECONDS_A_TURN;
  for (let round = 0; round < 5 || performance.now() < end; round += 1) {
    const from = processorTime();
    for (const text of texts) found += read(text);
    warm = Math.min(warm, processorTime() - from);
  }
  if (!(found > 0)) throw new Error('nothing found: the texts were not read');
  return { cold, warm };
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function compare() {
  await bundleEngine();
  const { texts, from } = readTexts();
  writeFileSync(TEXTS, JSON.stringify(texts));
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  process.stdout.write(`${texts.length} articles, ${words.toLocaleString('en')} words, ${from}; one core, processor time, best of ${TURNS} turns\n\n`);

  const best = new Map(Object.keys(SUBJECTS).map((name) => [name, { cold: Infinity, warm: Infinity }]));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [name, times] of best) {
      const { cold, warm } = JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: 'utf8' }));
      times.cold = Math.min(times.cold, cold);
      times.warm = Math.min(times.warm, warm);
    }
  }

  const engine = best.get('engine');
  const row = (...cells) => process.stdout.write(`${cells.map((cell, at) => (at < 2 ? cell.padEnd(17) : cell.padStart(17))).join('').trimEnd()}\n`);
  row('', 'what it does', 'words/s warm', 'engine is', 'cold start', 'engine is');
  for (const [name, { cold, warm }] of best) {
    const ratio = (own, engines) => (name === 'engine' ? '' : `${(own / engines).toFixed(1)} × as fast`);
    row(name, SUBJECTS[name].does, Math.round(words / warm * 1000).toLocaleString('en'), ratio(warm, engine.warm), `${cold.toFixed(0)} ms`, ratio(cold, engine.cold));
  }
}

/** The engine as plain JavaScript, bundled as the extension bundles it. */
async function bundleEngine() {
  const { build } = await import('vite');
  await build({
    root: path('..'), configFile: false, publicDir: false, logLevel: 'error', resolve: { alias: { '@': path('..') } },
    build: {
      outDir: path('.out'), emptyOutDir: true, target: 'es2023',
      lib: { entry: { analyze: path('../lib/engine/analyze.ts'), article: path('../lib/engine/article.ts') }, formats: ['es'] },
    },
  });
}

/** The corpus where there is one, else the project's own sample article, repeated. */
function readTexts() {
  const corpus = path('../../shared/corpus/polnear/dev.jsonl');
  if (existsSync(corpus)) return { from: 'PolNeAR dev', texts: readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text) };
  const [, body = ''] = /<article[^>]*>([\s\S]*)<\/article>/.exec(readFileSync(path('../sample/article.html'), 'utf8')) ?? [];
  const text = body.replaceAll(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, '').replaceAll('</p>', '\n').replaceAll(/<[^>]*>/g, '').replaceAll(/\n\s+/g, '\n\n').trim();
  if (!text) throw new Error('sample/article.html has no <article>');
  return { from: 'the sample article 80 times', texts: Array.from({ length: 80 }, () => text) };
}
