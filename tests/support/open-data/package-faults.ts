import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import type { Schema } from './table-faults.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  rowCount: number;
  schema: Schema;
}
export interface Package {
  name: string;
  licenses: { name: string }[];
  resources: Resource[];
}

const ajv = new Ajv({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv) => void)(ajv);
const profile = JSON.parse(
  readFileSync('tests/support/open-data/profiles/datapackage.json', 'utf8'),
) as object;
const validate = ajv.compile(profile);

/** What the profile of Data Package says is wrong, and names with a space, which it lets pass. */
export function packageFaults(data: Package): string[] {
  validate(data);
  const names = [data.name, ...data.resources.map(({ name }) => name)];
  return [
    ...(validate.errors ?? []).map(
      ({ instancePath, message = '' }) => `${instancePath} ${message}`,
    ),
    ...names.filter((name) => !/^[a-z0-9._-]+$/.test(name)).map((name) => `name ${name}`),
  ];
}

/** Where size or checksum of a file are not those of its bytes. */
export function fileFaults({ path, bytes, hash }: Resource, file: Uint8Array): string[] {
  const sum = createHash('sha256').update(file).digest('hex');
  return [
    ...(file.length === bytes ? [] : [`${path}: ${file.length} bytes`]),
    ...(hash === `sha256:${sum}` ? [] : [`${path}: sha256 ${sum}`]),
  ];
}
