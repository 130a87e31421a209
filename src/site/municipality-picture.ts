import { municipalityLines } from '../pictures/cards/card-lines.ts';
import { atlas } from '../content/index.ts';
import { site } from '../settings/site.ts';
import { municipalityCardPath } from '../text/addresses.ts';
import type { Municipality } from '../survey/municipality.ts';

/** The picture for links to a municipality and what it says; none where the site draws none. */
export const municipalityPicture = (municipality: Municipality) =>
  site.pictures
    ? {
        path: municipalityCardPath(municipality.slug),
        alt: [municipality.name, ...municipalityLines(municipality, atlas)]
          .filter(Boolean)
          .join('. '),
      }
    : undefined;
