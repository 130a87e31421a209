import type { RegionIndex } from './search-index.ts';

/** The name of a municipality of the region, and its page when it has one. */
export interface MunicipalityPage {
  name: string;
  province: string;
  href?: string;
}

/** The municipality that stands there in the index. */
export function municipalityPage(
  { municipalities, provinces }: RegionIndex,
  at: number,
): MunicipalityPage {
  const [, name = '', province = -1, slug = ''] = municipalities[at] ?? [];
  return {
    name,
    province: provinces[province] ?? '',
    ...(slug === '' ? {} : { href: `/gemeenten/${slug}/` }),
  };
}
