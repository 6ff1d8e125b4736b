import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in a downloaded file once the browser has finished writing it. */
export async function arrival(path: string): Promise<string> {
  const folder = join(path, '..');
  for (;;) {
    const files = readdirSync(folder);
    if (files.some((file) => join(folder, file) === path) && !files.some((file) => /\.(crdownload|part)$/.test(file))) {
      const content = readFileSync(path, 'utf8');
      if (content) return content;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}
