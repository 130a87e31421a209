import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { SiteSettings } from './site-settings.ts';

/** The settings of an atlas cannot be followed; its message tells where and what belongs there. */
export class SettingsError extends Error {}

/** The settings of the atlas in a folder; a mistake is told with its field and what belongs there. */
export function readSite(folder: string): SiteSettings {
  const file = join(folder, 'data/atlas.json');
  const parsed = SiteSettings.safeParse(settingsIn(file));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `- ${issue.path.join('.')}: ${wanted(issue)}`);
  throw new SettingsError(`${file} klopt niet:\n${lines.join('\n')}`);
}

function settingsIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new SettingsError(
      missing
        ? `${file} ontbreekt: neem data/atlas.json van dit project als voorbeeld.`
        : `${file} is geen JSON: kijk na of er een komma, aanhalingsteken of accolade ontbreekt of te veel is.`,
      { cause },
    );
  }
}

function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `onbekend veld ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_type')
    return `hier hoort ${typeNames[issue.expected] ?? issue.expected}`;
  return `hier hoort ${issue.message}`;
}

const typeNames: Record<string, string> = {
  string: 'een tekst',
  boolean: 'true of false',
  object: 'een groep velden',
};
