import { listedFields } from '../../../src/listing/list-columns.ts';
import { listFilters } from '../../../src/listing/list-filters.ts';
import { filterRows } from '../../../src/listing/filter-rows.ts';
import { optionCounts } from '../../../src/listing/option-counts.ts';
import { responseIn } from '../../../src/survey/atlas.ts';
import { wavesOf } from '../../../src/survey/waves.ts';
import type { RowCounts } from './count-rows.ts';
import type { InventedAtlas, Row } from './invent-survey.ts';
import type { ReadAtlas } from './read-invented.ts';

const list = (cell = '') => cell.split('|').filter((word) => word !== '');

const sizes: [below: number, id: string][] = [
  [20_000, 'tot-20000'],
  [50_000, '20000-50000'],
  [100_000, '50000-100000'],
  [Infinity, 'vanaf-100000'],
];

/** What a municipality may be chosen for in the list, by its rows; undefined where they do not say. */
function choicesOf(
  filter: string,
  code: string,
  { survey }: RowCounts,
  { surveys, organisations, municipalities }: InventedAtlas,
): string[] | undefined {
  const row = survey.responses.find(({ gemeentecode }) => gemeentecode === code);
  const unanswered = row?.['status'] !== 'beantwoord';
  const cell = (column: string) => (unanswered ? [] : list(row?.[column] || 'niet-genoemd'));
  const fixed: Record<string, () => string[]> = {
    thema: () => cell('themas'),
    aanpak: () => cell('aanpak'),
    fase: () => cell('fase'),
    status: () => [
      row?.['status'] ?? (code === 'GM1990' ? 'niet-van-toepassing' : 'niet-gevraagd'),
    ],
    omvang: () => {
      const told = municipalities.find((one) => one['gemeentecode'] === code)?.['inwoners'] ?? '';
      const size = sizes.find(([below]) => Number(told) < below);
      return told === '' || !size ? [] : [size[1]];
    },
    provincie: () => [
      (municipalities.find((one) => one['gemeentecode'] === code)?.['provincie'] ?? '')
        .toLowerCase()
        .replaceAll(' ', '-'),
    ],
    gevraagd: () =>
      surveys.flatMap(({ id, responses }) =>
        responses.some(({ gemeentecode }) => gemeentecode === code) ? [id] : [],
      ),
    partner: () => {
      const named = survey.partners.flatMap(({ gemeentecode, organisatie_id = '' }) =>
        gemeentecode === code ? [organisatie_id] : [],
      );
      const known = organisations.filter(
        (one) => one['met_naam'] === 'ja' && named.includes(one['organisatie_id'] ?? ''),
      );
      const wholes = known.map((one) => one['onderdeel_van'] || (one['organisatie_id'] ?? ''));
      const families = wholes.filter((id) =>
        organisations.some((one) => one['onderdeel_van'] === id),
      );
      return [
        ...known.map((one) => one['organisatie_id'] ?? ''),
        ...new Set(families.map((id) => `${id}-alle`)),
      ];
    },
  };
  if (fixed[filter]) return fixed[filter]();
  const question = survey.questions.find(
    ({ vraag = '' }) => filter === `vraag_${vraag.replaceAll('-', '_')}`,
  );
  if (!question) return undefined;
  const given = survey.given.find(
    (one: Row) => one['gemeentecode'] === code && one['vraag'] === question['vraag'],
  );
  return unanswered ? [] : list(given?.['waarde'] || given?.['waarde_reden'] || 'niet-genoemd');
}

/** Where a filter of the list of municipalities counts otherwise than the rows. */
export function listFaults(
  invented: InventedAtlas,
  counts: RowCounts,
  { atlas, questions, surveys }: ReadAtlas,
): string[] {
  const listed = atlas.municipalities.filter((one) => wavesOf(one).length > 0);
  const filters = listFilters({
    municipalities: listed,
    organisations: atlas.organisations,
    survey: atlas.survey.id,
    fields: listedFields(atlas),
    surveys,
    questions: questions.filter(({ survey }) => survey === atlas.survey.id),
  });
  const rows = listed.map((one) => ({
    id: one.code,
    cells: new Map(),
    words: new Map(
      filters.map(({ id, words }) => [id, new Set(words(one, responseIn(one, atlas.survey.id)))]),
    ),
  }));
  const answered = new Map([['status', new Set(['beantwoord'])]]);
  const remaining = filterRows(rows, answered).length;
  return [
    ...(remaining === counts.answered ? [] : [`${remaining} met een antwoord`]),
    ...filters.flatMap(({ id, options }) =>
      [new Map<string, Set<string>>(), answered].flatMap((chosen) => {
        const told = optionCounts(rows, id, chosen);
        const due = new Map<string, number>();
        for (const { code } of listed) {
          const words = choicesOf(id, code, counts, invented);
          if (!words) return [];
          const stays =
            id === 'status' ||
            chosen.size === 0 ||
            choicesOf('status', code, counts, invented)?.includes('beantwoord');
          for (const word of stays ? words : []) due.set(word, (due.get(word) ?? 0) + 1);
        }
        return options.flatMap(({ id: option }) =>
          (told.get(option) ?? 0) === (due.get(option) ?? 0)
            ? []
            : [`${id} ${option}: ${told.get(option) ?? 0} naast ${due.get(option) ?? 0}`],
        );
      }),
    ),
  ];
}
