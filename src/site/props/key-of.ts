import { hash } from 'node:crypto';
import { shell } from '../shell.ts';
import { site } from '../../settings/site.ts';

const digests = new WeakMap<object, string>();

const digest = (text: string) => hash('sha256', text, 'base64url');

/** The digest of an object that many keys are made from, computed once. */
export function digestOf(value: object): string {
  const known = digests.get(value) ?? digest(JSON.stringify(value));
  digests.set(value, known);
  return known;
}

/**
 * A key that is another wherever a page that shows this may be another than the one that was built
 * before. The code is not in it: `scripts/build/route-fingerprints.ts` watches that.
 */
export const keyOf = (...shown: unknown[]): string =>
  digest(JSON.stringify([digestOf(site), digestOf(shell), ...shown]));
