import Papa from 'papaparse';
import type { Choice } from './choices-in.ts';
import type { FormQuestion } from './form-question.ts';
import type { Form } from './read-form.ts';
import { shortLabels } from './short-label.ts';

const units: Partial<Record<FormQuestion['kind'], string>> = { bedrag: 'euro', percentage: '%' };

const csvOf = (fields: string[], data: string[][]) =>
  `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;

const written = (choices: readonly Choice[]) =>
  choices.map(({ id, label }) => `${id}=${label}`).join('|');

/** The table of questions, as they are proposed. */
export function questionsTable({ questions }: Form): string {
  const labels = shortLabels(questions.map(({ text }) => text));
  return csvOf(
    [
      ...['vraag', 'volgorde', 'tekst', 'kort', 'soort', 'eenheid', 'keuzes', 'rol', 'herkomst'],
      ...['toon', 'toelichting', 'beste'],
    ],
    questions.map(({ id, text, kind, choices }, index) => [
      ...[id, String(index + 1), text.replace(/\s+/g, ' '), labels[index] ?? '', kind],
      ...[
        units[kind] ?? '',
        written(choices),
        '',
        'gegeven',
        kind === 'tekst' ? 'nee' : 'ja',
        '',
        '',
      ],
    ]),
  );
}

/** The table of answers: one row for each question to each municipality that answered. */
export const answersTable = ({ questions, replies }: Form, source: string): string =>
  csvOf(
    ['gemeentecode', 'vraag', 'waarde', 'waarde_reden', 'toelichting', 'bron'],
    replies.flatMap(({ municipality, index }) =>
      questions.flatMap(({ id, answers }) => {
        const answer = answers[index];
        return answer
          ? [
              [
                municipality.code,
                id,
                answer.values.join('|'),
                answer.gap ?? '',
                answer.note,
                source,
              ],
            ]
          : [];
      }),
    ),
  );

/** What was written beside the choices and what does not fit, for the editors; undefined where there is none. */
export function asideTable({ questions, replies }: Form): string | undefined {
  const data = questions.flatMap(({ id, answers }) =>
    replies.flatMap(({ municipality: { code, name }, line, index }) => {
      const aside = answers[index]?.aside;
      return aside
        ? [[code, name, id, String(line), aside.why, aside.text, aside.proposal ?? '']]
        : [];
    }),
  );
  return data.length === 0
    ? undefined
    : csvOf(['gemeentecode', 'gemeente', 'vraag', 'regel', 'waarom', 'tekst', 'voorstel'], data);
}
