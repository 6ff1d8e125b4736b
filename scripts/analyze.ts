import { availableParallelism } from 'node:os';
import { HELP, parseCommand, UsageError } from './analyze/arguments';

/** Exit status: 0 all done · 1 some lines could not be read · 2 nothing could be done. */
async function main(): Promise<number> {
  const command = parseCommand(process.argv.slice(2), availableParallelism());
  switch (command.does) {
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'page': {
      const { analyzePage } = await import('./analyze/page');
      process.stdout.write(await analyzePage(command));
      return 0;
    }
    case 'lines': {
      const { analyzeLines } = await import('./analyze/lines');
      const problems = await analyzeLines(process.stdin, process.stdout, process.stderr, command.jobs);
      return problems === 0 ? 0 : 1;
    }
  }
}

/** The reader of our output has left, as `head` does: nothing more to say. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError || isSystemError(error))) throw error;
  process.stderr.write(`analyze: ${error.message}\n`);
  process.exitCode = 2;
}

/** Standard input that is a folder, a disk that cannot be read: the system's words are clear enough without a stack. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
