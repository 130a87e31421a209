import { z } from 'astro/zod';
import { monthNames, type DateLanguage } from '../text/month-names.ts';
import { defaultTopic } from '../text/topic.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'een kleur als #1b4f7e');

/** Colours that take the place of those in `styles/tokens.css`, by the names they have there. */
const Colours = z.partialRecord(
  z.enum([
    'ground',
    'ink',
    'quiet',
    'rule',
    'wash',
    'accent',
    'link',
    'blue',
    'ochre',
    'teal',
    'slate',
    'on-blue',
    'on-ochre',
    'on-slate',
  ]),
  colour,
);

const text = z.string().trim().min(1, 'een tekst');
const contact = z.string().regex(/^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/, {
  error: 'een adres dat begint met mailto: of https://',
});

/** The logo of who makes the atlas: a file in its folder, and what it says to who cannot see it. */
const Logo = z.strictObject({
  file: z
    .string()
    .regex(
      /^(?!.*\.\.)[^/\\:][^\\:]*\.(?:svg|png)$/i,
      'een bestand in de map van de atlas, als logo.svg of logo.png',
    ),
  alt: text.refine((alt) => !/\.(?:svg|png)$|VUL IN/i.test(alt), {
    error: 'wat het logo zegt, als Omroep Voorbeeld; niet de naam van het bestand',
  }),
});

/** What an atlas is about; what is left out is as in `defaultTopic`. */
const AboutTopic = z.strictObject({
  subject: text.default(defaultTopic.subject),
  people: text.default(defaultTopic.people),
  tense: z
    .enum(['verleden', 'tegenwoordig'], { error: 'verleden of tegenwoordig' })
    .default(defaultTopic.tense),
  headline: text.optional(),
  lead: text.optional(),
  search: z.array(text).min(1, 'minstens één woord').optional(),
  keywords: z.array(text).min(1, 'minstens één woord').optional(),
});

/** What a reader may ask a municipality, instead of the questions of the survey in front. */
const Letter = z.strictObject({
  /** Behind `Onderwerp:`. */
  title: text,
  /** Behind `Ik wil graag weten`. */
  wish: text,
  questions: z.array(text).min(1, 'minstens één vraag'),
  /** What the request for documents is about, behind `documenten over`. */
  about: text,
  documents: z.array(text).min(1, 'minstens één soort document'),
});
type Letter = z.infer<typeof Letter>;

/** What `data/atlas.json` says: where the site lives, who answers for it, and how it looks. */
export const SiteSettings = z.strictObject({
  name: text,
  /** `….example` is a reserved name that leads nowhere: put the real address here. */
  address: z
    .string()
    .transform((address) => address.replace(/\/+$/, ''))
    .pipe(
      z
        .string()
        .regex(
          /^https?:\/\/[^/\s?#]+(?:\/[\w.~-]+)*$/,
          'een adres als https://atlas.nl of https://naam.github.io/atlas',
        ),
    ),
  publisher: text,
  logo: Logo.optional(),
  contact,
  corrections: contact,
  /** Within how many days who writes has an answer; `VUL IN` until somebody decided that. */
  answerWithinDays: z
    .union([z.int().positive(), z.literal('VUL IN')], 'een aantal dagen als 10, of VUL IN')
    .optional(),
  /** The version of the data set: year, month, and a serial number within that month. */
  version: z.string().regex(/^\d{4}\.(?:[1-9]|1[0-2])\.[1-9]\d*$/, 'een versie als 2026.11.1'),
  /** The day on which that version came out. */
  released: z.iso.date('een dag als 2026-11-25'),
  /** The DOI of the data set, where it has one: it stands in every citation. */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'een DOI als 10.5281/zenodo.123')
    .optional(),
  /** What the atlas covers, in words. */
  region: text,
  /** What its survey asked about, and how the front page says so. */
  topic: AboutTopic.default(defaultTopic),
  /** The letter of `/zelf-vragen/`; made from the questions of the survey when left out. */
  letter: Letter.optional(),
  /** Id of the survey that the front page and the list show; the first one when left out. */
  survey: text.optional(),
  /** The language of dates. */
  dates: z.enum(Object.keys(monthNames) as [DateLanguage, ...DateLanguage[]], {
    error: Object.keys(monthNames).join(' of '),
  }),
  /**
   * Whether each municipality has a picture of its own for shared links. With thousands of them
   * drawing takes most of a build: without, the picture of the site stands in.
   */
  pictures: z.boolean(),
  colours: z
    .strictObject({ light: Colours.default({}), dark: Colours.default({}) })
    .default({ light: {}, dark: {} }),
});
export type SiteSettings = z.infer<typeof SiteSettings>;
