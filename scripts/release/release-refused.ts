import { Mistake } from '../command/mistake.ts';

/** A version cannot come out like this; its message tells why and what to do. */
export class ReleaseRefused extends Mistake {
  constructor(message: string, { exitCode = 1 }: { exitCode?: 1 | 2 } = {}) {
    super(message, { exitCode });
  }
}
