/** What the address of an embed asks for. */
export interface FrameOptions {
  /** Nothing leaves it to the system of the reader. */
  theme: 'licht' | 'donker' | null;
  title: boolean;
  /** Slug of the municipality to set apart; empty for none. */
  municipality: string;
}

const themes = ['licht', 'donker'] as const;

/** Reads the options from the query of an address; what makes no sense counts as not asked. */
export function frameOptions(search: string): FrameOptions {
  const query = new URLSearchParams(search);
  const municipality = query.get('gemeente') ?? '';
  return {
    theme: themes.find((theme) => theme === query.get('thema')) ?? null,
    title: query.get('titel') !== '0',
    municipality: /^[a-z0-9-]{1,64}$/.test(municipality) ? municipality : '',
  };
}

/** The query that asks for these options; empty when all are as they are by themselves. */
export function optionsQuery({ theme, title, municipality }: FrameOptions): string {
  const query = new URLSearchParams({
    ...(theme ? { thema: theme } : {}),
    ...(municipality === '' ? {} : { gemeente: municipality }),
    ...(title ? {} : { titel: '0' }),
  }).toString();
  return query === '' ? '' : `?${query}`;
}
