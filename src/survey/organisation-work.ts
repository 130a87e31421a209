import { descending, rollup } from 'd3';
import { questionColumn, type QuestionColumn } from './answer-fields.ts';
import { answeredIn, type Atlas, type Entry } from './atlas.ts';
import { isGiven } from './gap.ts';
import type { Arrangement, Municipality, Response } from './municipality.ts';
import { questionValue } from './question-values.ts';
import type { Question } from './question.ts';
import type { Organisation } from './tables.ts';

/** What is known of one organisation: who named it, and in which arrangements it stands. */
export interface OrganisationWork {
  /** Its own id, and those of its branches. */
  ids: ReadonlySet<string>;
  /** The municipalities that named it or, for a parent, one of its branches. */
  entries: Entry[];
  branches: Organisation[];
  arrangements: { arrangement: Arrangement; municipalities: Municipality[] }[];
  /** Other named organisations in the same answers, most often first. */
  together: { organisation: Organisation; count: number }[];
}

/** An organisation that an answer names, and the column in which it does. */
interface Named {
  id: string;
  name: string;
  column: 'aantal_partners' | QuestionColumn;
}

/** Every organisation in an answer: as a partner, or to a question of the survey’s own. */
export const namedIn = (response: Response, questions: readonly Question[]): Named[] => [
  ...response.partners.map(({ organisation: id, name }) => ({
    id,
    name,
    column: 'aantal_partners' as const,
  })),
  ...questions
    .filter(({ kind }) => kind === 'organisaties')
    .flatMap((question) => {
      const value = questionValue(response, question);
      const items = isGiven(value) ? value.value.items : [];
      return items.map(({ id, text }) => ({ id, name: text, column: questionColumn(question.id) }));
    }),
];

/** Where an organisation works, according to the answers and the other sources. */
export function workOf(organisation: Organisation, atlas: Atlas): OrganisationWork {
  const branches = atlas.organisations.filter(({ parent }) => parent === organisation.id);
  const ids = new Set([organisation.id, ...branches.map(({ id }) => id)]);
  const found = new Map<string, OrganisationWork['arrangements'][number]>();
  for (const municipality of atlas.municipalities)
    for (const arrangement of municipality.arrangements) {
      if (!arrangement.organisation || !ids.has(arrangement.organisation)) continue;
      const { area, organisation: id, task, status, from, until, source } = arrangement;
      const key = [area, id, task, status, from, until, source].join();
      const same = found.get(key) ?? { arrangement, municipalities: [] };
      same.municipalities.push(municipality);
      found.set(key, same);
    }
  const entries = answeredIn(atlas).filter(({ response }) =>
    namedIn(response, atlas.questions).some(({ id }) => ids.has(id)),
  );
  const counts = rollup(
    entries.flatMap(({ response }) => [
      ...new Set(namedIn(response, atlas.questions).map(({ id }) => id)),
    ]),
    (named) => named.length,
    (id) => id,
  );
  return {
    ids,
    entries,
    branches,
    arrangements: [...found.values()],
    together: atlas.organisations
      .filter(({ id, named }) => named && !ids.has(id) && counts.has(id))
      .map((other) => ({ organisation: other, count: counts.get(other.id) ?? 0 }))
      .toSorted((a, b) => descending(a.count, b.count)),
  };
}
