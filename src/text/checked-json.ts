import type { z } from 'astro/zod';
import { readJson } from './read-json.ts';

/** What is wrong at one place of a file of settings; texts in Dutch. */
export interface SettingProblem {
  line: number;
  column: number;
  message: string;
  tip?: string;
}

const typeNames: Record<string, string> = {
  string: 'een tekst tussen aanhalingstekens',
  boolean: 'true of false, zonder aanhalingstekens',
  object: 'een groep velden tussen { en }',
  array: 'een lijst tussen [ en ]',
  number: 'een getal, zonder aanhalingstekens',
  int: 'een heel getal, zonder aanhalingstekens',
};

const wanted = (issue: z.core.$ZodIssue) =>
  issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? issue.expected) : issue.message;

function messageOf(issue: z.core.$ZodIssue, isThere: boolean, known: readonly string[]): string {
  if (issue.code === 'unrecognized_keys')
    return [`onbekend veld ${issue.keys.join(', ')}`, ...known].join('; ');
  const field = issue.path.join('.');
  if (field === '') return `hier hoort ${wanted(issue)}`;
  return isThere
    ? `${field}: hier hoort ${wanted(issue)}`
    : `${field} ontbreekt: hier hoort ${wanted(issue)}`;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

/** What a file of settings says, or everything in it that cannot be followed. */
export function checkedJson<Schema extends z.ZodObject>(
  text: string,
  schema: Schema,
): { data: z.output<Schema> } | { problems: SettingProblem[] } {
  const read = readJson(text);
  if ('problem' in read) return { problems: [read.problem] };
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return { data: parsed.data };
  return {
    problems: parsed.error.issues.map((issue) => {
      const { path } = issue;
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      const known =
        path.length === 0 ? [`hier kunnen staan: ${Object.keys(schema.shape).join(', ')}`] : [];
      return {
        ...read.placeOf([...path, ...unknown]),
        message: messageOf(issue, valueAt(read.value, path) !== undefined, known),
      };
    }),
  };
}
