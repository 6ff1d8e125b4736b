/** What ended the run, in one line, with the exit status that `arguments.ts` documents. */
export class UpdateError extends Error {
  constructor(readonly status: 1 | 2 | 3 | 4, message: string) {
    super(message);
  }
}
