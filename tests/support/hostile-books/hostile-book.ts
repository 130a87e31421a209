/** A workbook and what must become of it: the records of the sample, with or without a word, or a refusal. */
export interface HostileBook {
  name: string;
  bytes: Uint8Array;
  /** What a refusal, or a word to look at, must say. */
  refused?: RegExp;
  noted?: RegExp;
}

/** A workbook that is refused with these words. */
export const refusedBook = (name: string, refused: RegExp, bytes: Uint8Array): HostileBook => ({
  name,
  bytes,
  refused,
});

/** A workbook that gives the records of the sample, and says this. */
export const notedBook = (name: string, noted: RegExp, bytes: Uint8Array): HostileBook => ({
  name,
  bytes,
  noted,
});

/** A workbook that gives the records of the sample, and says nothing. */
export const soundBook = (name: string, bytes: Uint8Array): HostileBook => ({ name, bytes });
