import { gaps } from '../survey/gap.ts';
import type { Municipality } from '../survey/municipality.ts';
import { noAnswer } from '../survey/no-answer.ts';
import type { Survey } from '../survey/tables.ts';
import { waveName } from '../survey/wave-name.ts';
import { wavesOf } from '../survey/waves.ts';
import type { ListCell, ListColumn } from './list-columns.ts';
import type { ListFilter } from './list-filters.ts';

const label = 'Gevraagd in';

/** The column that says in which surveys a municipality was asked; none where there is one survey. */
export const waveColumns = (surveys: readonly Survey[]): ListColumn[] =>
  surveys.length > 1 ? [{ id: 'gevraagd', label, by: 'wanneer is gevraagd' }] : [];

/** In which surveys a municipality was asked, oldest first, and where it is silent. */
export function waveCells(municipality: Municipality, surveys: readonly Survey[]): ListCell[] {
  const waves = wavesOf(municipality).flatMap(({ survey, status }) =>
    surveys
      .filter(({ id }) => id === survey)
      .map((one) => {
        const name = waveName(one, surveys);
        return status === 'beantwoord' ? name : `${name} (${noAnswer['niet-gereageerd'].short})`;
      }),
  );
  if (surveys.length < 2) return [];
  return waves.length > 0
    ? [{ text: waves.join(', ') }]
    : [{ text: gaps['niet-gevraagd'].label, gap: 'niet-gevraagd' }];
}

/** The filter on the surveys in which a municipality was asked. */
export const waveFilters = (surveys: readonly Survey[]): ListFilter[] =>
  surveys.length > 1
    ? [
        {
          id: 'gevraagd',
          label,
          options: surveys.map((one) => ({ id: one.id, label: waveName(one, surveys) })),
          words: (municipality) => wavesOf(municipality).map(({ survey }) => survey),
        },
      ]
    : [];
