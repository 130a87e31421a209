import { fetchedOnce } from '../client/fetch-json.ts';
// Asked for as a worker, the script is one file of its own: what it shares with pages would
// otherwise be cut into pieces, which makes those pages heavier.
import script from './parts.ts?worker&url';

/** Loads the elements that code and preview, once somebody needs one. */
export const loadParts = fetchedOnce<unknown>(() => import(/* @vite-ignore */ script));
