import { BROWSERS, ensureBrowser } from '@/scripts/browsers';

export default function setup(): void {
  for (const name of BROWSERS) console.log(`${name}: ${ensureBrowser(name)}`);
}
