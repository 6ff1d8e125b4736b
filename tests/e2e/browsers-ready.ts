import { BROWSERS, ensureBrowser } from '@/scripts/browsers';

export default function setup(): void {
  for (const name of BROWSERS) process.stdout.write(`${name}: ${ensureBrowser(name)}\n`);
}
