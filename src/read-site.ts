import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { SiteSettings } from './site-settings.ts';

/** The settings of the atlas in a folder; a mistake is told with its field and what belongs there. */
export function readSite(folder: string): SiteSettings {
  const file = join(folder, 'data/atlas.json');
  const parsed = SiteSettings.safeParse(settingsIn(file));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `- ${issue.path.join('.')}: ${wanted(issue)}`);
  throw new Error(`${file} klopt niet:\n${lines.join('\n')}`);
}

function settingsIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(`${file} ${missing ? 'ontbreekt' : 'is geen JSON'}`, { cause });
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
