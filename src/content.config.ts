import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { atlasFolder } from './settings/site.ts';
import { MunicipalityCode } from './survey/municipality.ts';

/** A page of an editor: what it is called, what it rests on, which municipalities it is about. */
const Background = z.strictObject({
  title: z.string(),
  summary: z.string().max(200),
  area: z.string().optional(),
  sources: z.array(z.string()),
  municipalities: z.array(MunicipalityCode),
  /** The day on which what holds now was looked up, for a page that tells of it. */
  checkedOn: z.iso.date().optional(),
  order: z.number(),
});

/** A page in English: what it is called, and the page in Dutch that tells the same. */
const English = z.strictObject({
  title: z.string(),
  summary: z.string().max(200),
  dutch: z.string().regex(/^\/([\w-]+\/)*$/, 'een adres op deze site, zoals /data/'),
  order: z.number(),
});

/** An editor’s note on one municipality, shown on its page; the file is named after the page. */
const Note = z.strictObject({ sources: z.array(z.string()) });

export const collections = {
  background: defineCollection({
    loader: glob({ base: `${atlasFolder}/content/achtergrond`, pattern: '*.mdx' }),
    schema: Background,
  }),
  english: defineCollection({
    loader: glob({ base: `${atlasFolder}/content/en`, pattern: '*.mdx' }),
    schema: English,
  }),
  notes: defineCollection({
    loader: glob({ base: `${atlasFolder}/content/toelichtingen`, pattern: '*.mdx' }),
    schema: Note,
  }),
};
