/** What the address of an embed asks for. */
export interface FrameOptions {
  /** Nothing leaves it to the system of the reader. */
  theme: 'licht' | 'donker' | null;
  title: boolean;
  /** Slugs of the municipalities to set apart. */
  apart: readonly string[];
  /** Slugs of the municipalities to show beside each other. */
  beside: readonly string[];
  /** The choice from a list, as the query of the list’s own address. */
  listed: string;
}

/** What an address without a query asks for. */
export const plainOptions: FrameOptions = {
  theme: null,
  title: true,
  apart: [],
  beside: [],
  listed: '',
};

const themes = ['licht', 'donker'] as const;

const slugsIn = (query: URLSearchParams, name: string): string[] => {
  const words = query.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(words.filter((word) => /^[a-z0-9-]{1,64}$/.test(word)))];
};

/**
 * Reads the options from the query of an address; what makes no sense counts as not asked. What it
 * asks of a list, that list reads itself.
 */
export function frameOptions(search: string): FrameOptions {
  const query = new URLSearchParams(search);
  return {
    theme: themes.find((theme) => query.getAll('thema').includes(theme)) ?? null,
    title: query.get('titel') !== '0',
    apart: slugsIn(query, 'gemeente'),
    beside: slugsIn(query, 'g'),
    listed: '',
  };
}

/**
 * The query that asks for these options; empty when all are as they are by themselves. Each
 * municipality to set apart has a word of its own: frozen frames of before read the first.
 */
export function optionsQuery({ theme, title, apart, beside, listed }: FrameOptions): string {
  const words = [
    ...(listed === '' ? [] : [listed.replace('?', '')]),
    ...(beside.length > 0 ? [`g=${beside.join(',')}`] : []),
    ...(theme ? [`thema=${theme}`] : []),
    ...apart.map((slug) => `gemeente=${slug}`),
    ...(title ? [] : ['titel=0']),
  ];
  return words.length > 0 ? `?${words.join('&')}` : '';
}
