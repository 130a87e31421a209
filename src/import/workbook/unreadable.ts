import type { Refusal } from '../../read/decode-bytes.ts';

const saveAgain =
  'sla de werkmap opnieuw op als .xlsx, zonder wachtwoord, of als CSV UTF-8; komt zij uit een mail of download, haal haar dan opnieuw op';

/** A file of which nothing can be read; it says what is the matter and what to do. */
export class Unreadable extends Error {
  readonly refusal: Refusal;
  constructor(message: string, refusal: Partial<Refusal> = {}) {
    super(message);
    this.name = 'Unreadable';
    this.refusal = {
      kind: 'werkmap',
      expected: 'een werkmap met één blad met onze kolommen',
      tip: saveAgain,
      ...refusal,
      message,
    };
  }
}
