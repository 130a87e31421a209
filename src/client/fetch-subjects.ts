import { rooted } from './rooted.ts';
import type { Subjects } from '../comparison/subject.ts';

let subjects: Promise<Subjects> | undefined;

/** Everything that can be compared; fetched once, and again after a failure. */
export function fetchSubjects(): Promise<Subjects> {
  subjects ??= fetch(rooted('/vergelijken/gegevens.json'))
    .then((response) => {
      if (!response.ok) throw new Error(`gegevens.json: ${response.status}`);
      return response.json() as Promise<Subjects>;
    })
    .catch((error: unknown) => {
      subjects = undefined;
      throw error;
    });
  return subjects;
}
