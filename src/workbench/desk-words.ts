import { formatCount, formatNumber } from '../text/format.ts';

/** The steps of reading a sheet, in the order in which they are taken. */
export const readingSteps = [
  'De lijst van gemeenten komt binnen',
  'Uw blad wordt geopend',
  'Gemeenten en vragen worden opgezocht',
  'Klaar',
] as const;

/** Everything that the workbench says by itself; what is wrong in a sheet is worded with the import. */
export const words = {
  problems: (count: number) => formatCount(count, 'fout', 'fouten'),
  problemOf: (index: number, count: number) =>
    `Fout ${formatNumber(index + 1)} van ${formatNumber(count)}`,
  noProblems: 'Er staan geen fouten in dit blad.',
  sheet: (name: string, rows: number) => `${name}: ${formatCount(rows, 'rij', 'rijen')}.`,
  form: (make: string) => `Dit is een export van ${make}.`,
  municipalities: (count: number) =>
    `Wij lezen er ${formatCount(count, 'gemeente', 'gemeenten')} in.`,
  edited: (count: number) => `${formatCount(count, 'cel', 'cellen')} door u veranderd.`,
  aside: (why: string) => `opzij: ${why}`,
  cell: (row: number, column: string) => `Rij ${formatNumber(row + 1)}, kolom ${column}`,
  row: 'rij',
  rowNumber: (row: number) => `rij ${formatNumber(row + 1)}`,
  emptyCell: '(lege cel)',
  asideLong: (why: string) => `Deze kolom gaat opzij (${why}). Zij komt niet in uw atlas.`,
  reading: 'Uw blad wordt gelezen',
  mending: 'Uw wijziging wordt nagekeken',
  sentence: (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`),
  column: (number: number) => `kolom ${number}`,
  expected: 'Verwacht:',
  tip: 'Wat u kunt doen:',
  leadsToSomebody: (place: string, what: string) =>
    `${place}: hier staat ${what}. Deze cel komt niet in uw atlas.`,
  takeOver: (text: string) => `Neem over: ${text}`,
  namesLeft: (count: number) =>
    count === 0
      ? 'Alle namen zijn bevestigd.'
      : `Nog ${formatCount(count, 'naam', 'namen')} te bevestigen.`,
  questionsLeft: (count: number) =>
    count === 0
      ? 'Alle vragen zijn bevestigd.'
      : `Nog ${formatCount(count, 'vraag', 'vragen')} te bevestigen.`,
  filled: (filled: number, of: number) =>
    `${formatNumber(filled)} van ${formatNumber(of)} ingevuld`,
  choices: (choices: readonly string[]) => `Keuzes: ${choices.join(', ')}.`,
  waits: {
    problems: 'Herstel eerst de fouten.',
    proposals: 'Bevestig eerst de namen en de vragen.',
    fields: 'Vul eerst de naam van de map en van de enquête in.',
  },
  made: (name: string, files: number) =>
    `${name} staat bij uw downloads: ${formatCount(files, 'bestand', 'bestanden')}.`,
  open: 'Dit vult u daarna zelf in:',
  kept: (name: string) => `${name} staat bij uw downloads.`,
  failed: 'Er ging iets mis in de werkbank. Herlaad de pagina en kies uw blad opnieuw.',
  offline: 'De werkbank kon niet worden geladen. Hebt u internet? Kies dan uw blad opnieuw.',
  notDraft: 'Dit bestand is geen concept van de werkbank.',
  pasted: 'lijst.csv',
  unpublished: 'Wij bewaren deze tekst; zij komt niet op de site.',
} as const;
