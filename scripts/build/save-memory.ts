import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the memory of a build low, for some more processor time: the heap grows to 1.7 times what
 * is in use, not to several times that, and the bundler gives back at once what it has used. Called
 * before Astro is loaded, because the bundler reads this when it is.
 */
export function saveMemory(): void {
  setFlagsFromString('--heap-growing-percent=70');
  process.env['MIMALLOC_PURGE_DELAY'] = '0';
}
