/** What a user can mend: a message in Dutch with the remedy in it, and the exit code of the command. */
export class Mistake extends Error {
  readonly exitCode: 1 | 2;
  constructor(
    message: string,
    { exitCode = 2, cause }: { exitCode?: 1 | 2; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}
