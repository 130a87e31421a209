import { z } from 'astro/zod';

/** Where files lie that editions have together, each under the digest of its bytes. */
export const sharedPlace = 'vast/bestanden/';

const File = z.strictObject({
  /** Where it lies in the site: below `vast/`, and no part begins with a dot. */
  pad: z.string().regex(/^vast\/(?:\w[\w.-]*\/)*\w[\w.-]*$/),
  bytes: z.int(),
  sha256: z.string(),
});

/**
 * What an edition that never changes tells of itself. It is a version of the data, `2026.11.1`, or
 * it is the frames and pictures that show one, `2026.11.1-1`, and then says which.
 */
export const Manifest = z
  .strictObject({
    versie: z.string().regex(/^\d{4}\.\d{1,2}\.\d+(?:-\d+)?$/),
    gegevens: z.string().optional(),
    /** The day of that version of the data. */
    datum: z.iso.date(),
    /** The sha256 of its archive, which holds what no earlier edition has. */
    archief: z.string(),
    bestanden: z.array(File),
  })
  .refine(({ versie, gegevens }) =>
    gegevens === undefined ? !versie.includes('-') : versie.startsWith(`${gegevens}-`),
  )
  .refine(({ versie, bestanden }) =>
    bestanden.every(({ pad }) => [`vast/${versie}/`, sharedPlace].some((at) => pad.startsWith(at))),
  );

export type Manifest = z.infer<typeof Manifest>;
