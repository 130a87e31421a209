import { fetchedOnce, fetchJson } from './fetch-json.ts';
import type { Subjects } from '../comparison/subject.ts';

/** Everything that can be compared; fetched once, and again after a failure. */
export const fetchSubjects = fetchedOnce(() => fetchJson<Subjects>('/vergelijken/gegevens.json'));
