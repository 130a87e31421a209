import { formatCount } from '../../text/format.ts';
import { quoted, shortened } from '../../read/quoted.ts';
import type { Form } from './read-form.ts';
import { isReworded } from './form-values.ts';
import type { FormQuestion } from './form-question.ts';

const mostPlaces = 10;
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** What an export was taken for, in lines: its make, its columns, and the questions that are proposed. */
export function formReport(form: Form, file: string): string[] {
  const { make, places, known, aside, questions, replies, tests } = form;
  const column = (header: string) => quoted(oneLine(header), 80);
  return [
    `${file} is een export van ${make.name}: ${formatCount(replies.length, 'gemeente', 'gemeenten')}, ${formatCount(questions.length, 'vraag', 'vragen')}.`,
    ...(places.name ? [`Gemeente: kolom ${column(places.name.header)}.`] : []),
    ...(places.code ? [`Gemeentecode: kolom ${column(places.code.header)}.`] : []),
    ...known.map(({ name, header }) => `Bekende kolom ${name}: ${column(header)}.`),
    ...(aside.length > 0
      ? [
          `Opzij gezet, komt nergens: ${aside.map(({ header, why }) => `${column(header)} (${why})`).join(', ')}.`,
        ]
      : []),
    ...tests.map(({ line, why }) => `Overgeslagen: ${file}:${line}: ${why}. Een proefinzending?`),
    ...(isOfCodes(questions) ? [codesOnly] : []),
    ...(questions.length > 0 ? ['Voorgestelde vragen:'] : []),
    ...questions.flatMap((question) => ofQuestion(question, file)),
  ];
}

const codesOnly =
  'Let op: boven de kolommen staan codes, geen vragen. Exporteer het formulier opnieuw, met de volledige vragen en antwoorden. Anders komen codes zoals A1 op de site.';

/** Whether an export has the codes of its questions, and not their words. */
const isOfCodes = (questions: readonly FormQuestion[]): boolean =>
  questions.length > 1 && questions.every(({ text }) => /^[a-z][\w-]*$/i.test(text));

function ofQuestion(
  { id, text, kind, choices, answers, headers, cells = [] }: FormQuestion,
  file: string,
): string[] {
  const asides = answers.flatMap(({ aside }) => aside ?? []);
  const misfits = asides.filter(({ why }) => why !== 'anders');
  const others = asides.length - misfits.length;
  const reworded = answers.flatMap(({ values: [value], note }, row) => {
    const cell = cells[row];
    return cell && value !== undefined && note === cell.text && isReworded(note)
      ? [`    gelezen als ${value}: ${file}:${cell.at.line}:${cell.at.column}: ${quoted(note)}`]
      : [];
  });
  const number = answers.filter(({ values }) => values.length > 0).length;
  return [
    `  ${id} · ${kind} · ${shortened(oneLine(text), 100)} (${number} van ${answers.length} ingevuld${headers.length > 1 ? `, ${headers.length} kolommen` : ''})`,
    ...(choices.length > 0 ? [`    keuzes: ${choices.map(({ label }) => label).join(' | ')}`] : []),
    ...(kind === 'tekst'
      ? [
          areTimes(answers)
            ? '    tijden: bewaard zoals zij er staan, niet gepubliceerd (toon = nee); voor een tijd is er geen soort'
            : '    vrije tekst: bewaard, niet gepubliceerd (toon = nee); lees haar na op namen',
        ]
      : []),
    ...reworded.slice(0, mostPlaces),
    ...(reworded.length > mostPlaces
      ? [`    zo gelezen: nog ${reworded.length - mostPlaces}`]
      : []),
    ...misfits
      .slice(0, mostPlaces)
      .map(
        ({ cell, text: written, why, proposal }) =>
          `    ${why}: ${file}:${cell.at.line}:${cell.at.column}: ${why === 'past niet' ? quoted(written) : `${written}, niet overgenomen`}${proposal === undefined ? '' : `; voorstel: ${proposal}`}`,
      ),
    ...(misfits.length > mostPlaces
      ? [`    en nog ${misfits.length - mostPlaces}: zie het werkblad`]
      : []),
    ...(others > 0
      ? [`    naast de keuzes: ${formatCount(others, 'tekst', 'teksten')}, alleen in het werkblad`]
      : []),
  ];
}

/** Whether all that was answered are times of day or durations: `9:00`, `1:30:00`. */
const areTimes = (answers: FormQuestion['answers']): boolean => {
  const values = answers.flatMap((answer) => answer.values);
  return values.length > 0 && values.every((text) => /^\d{1,3}[:.]\d{2}\b/.test(text));
};

/** The same for a program. */
export const formAsJson = ({ make, places, known, aside, questions, tests }: Form): string =>
  JSON.stringify(
    {
      fouten: 0,
      maaksel: make.name,
      gemeente: places.name?.header,
      gemeentecode: places.code?.header,
      bekend: known,
      opzij: aside.map(({ header, why }) => ({ kolom: header, waarom: why })),
      overgeslagen: tests.map(({ line, why }) => ({ regel: line, waarom: why })),
      vragen: questions.map(({ id, text, kind, choices, answers }) => ({
        vraag: id,
        tekst: text,
        soort: kind,
        keuzes: choices,
        naast: answers.flatMap(({ aside: beside }) =>
          beside
            ? [
                {
                  regel: beside.cell.at.line,
                  kolom: beside.cell.at.column,
                  waarom: beside.why,
                  voorstel: beside.proposal,
                },
              ]
            : [],
        ),
      })),
    },
    null,
    2,
  );
