import { releasesOf } from '../dataset/changes/releases-of.ts';
import type { Manifest } from '../dataset/editions/manifest.ts';
import { readEditions } from '../dataset/editions/read-editions.ts';
import { tables } from '../content/index.ts';
import { atlasFolder, site } from '../settings/site.ts';

/** Every edition of this atlas that stays as it is, the oldest first. */
export const editions = readEditions(atlasFolder);

const embedPage = /^vast\/([^/]+)\/embed\/(.+)\/index\.html$/;
const framed = new Map(
  editions.flatMap(({ bestanden }) =>
    bestanden.flatMap(({ pad }) => {
      const [, version, name] = embedPage.exec(pad) ?? [];
      return version && name ? [[name, version] as const] : [];
    }),
  ),
);

/** The newest edition that holds an embed; nothing when there is none yet. */
export const frozenVersionOf = (name: string): string | undefined => framed.get(name);

const showsData = ({ gegevens }: Manifest) => gegevens !== undefined;
const isData = (edition: Manifest) => !showsData(edition);

/** The newest version of the data and the newest frames that stay as they are; null before the first. */
export const newestEditions = {
  gegevens: editions.findLast(isData)?.versie ?? null,
  kaders: editions.findLast(showsData)?.versie ?? null,
};

const current = { version: site.version, date: site.released };

/** Every version of the data that came out, the newest first, with what changed in it. */
export const releases = releasesOf(
  [
    ...editions
      .filter((edition) => isData(edition) && edition.versie !== current.version)
      .map(({ versie, datum }) => ({ version: versie, date: datum })),
    current,
  ],
  tables.changes,
);
