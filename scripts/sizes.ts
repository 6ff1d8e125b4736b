/** Shows what each part of the built extensions weighs, and fails when one is over its budget: `npm run sizes`. */
import { fileURLToPath } from 'node:url';
import { measure } from './sizes/measure';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

let over = 0;
for (const build of BUILDS) {
  console.log(`\n${build.padEnd(18)}   gzip   budget`);
  for (const { part, size, budget } of measure(fileURLToPath(new URL(`../.output/${build}`, import.meta.url)))) {
    const exceeds = size > budget;
    if (exceeds) over += 1;
    console.log(`  ${part.padEnd(16)} ${size.toFixed(1).padStart(6)} ${String(budget).padStart(6)} kB${exceeds ? '   OVER BUDGET' : ''}`);
  }
}
if (over > 0) {
  console.error(`\n${over} over budget. Make it smaller, or change scripts/sizes/budgets.ts and say why.`);
  process.exitCode = 1;
}
