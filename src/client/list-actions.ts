import { rooted } from './rooted.ts';
import { chosenRecords, type WantedRecords } from '../listing/chosen-records.ts';
import { saveFile } from './save-file.ts';

/** Copies the address of the page as it is now, and tells how that went. */
export async function copyLink(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return 'De link is gekopieerd.';
  } catch {
    return 'Kopiëren lukt niet. De link staat in de adresbalk.';
  }
}

const forms = {
  csv: { path: '/data/gemeenten.csv', delimiter: ',', name: 'gemeenten-keuze.csv' },
  excel: { path: '/data/excel/gemeenten.csv', delimiter: ';', name: 'gemeenten-keuze-excel.csv' },
} as const;

/** Saves the wanted rows of the published table, and tells how that went. */
export async function downloadRows(
  wanted: WantedRecords,
  form: keyof typeof forms,
): Promise<string> {
  const { path, delimiter, name } = forms[form];
  try {
    const response = await fetch(rooted(path));
    if (!response.ok) throw new Error(response.statusText);
    // The reader of a response leaves a byte order mark out, and Excel needs it.
    const bytes = await response.arrayBuffer();
    const published = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const text = chosenRecords(published, wanted, delimiter);
    saveFile(name, 'text/csv;charset=utf-8', text);
    return `Het bestand is gemaakt: ${wanted.codes.length} ${wanted.codes.length === 1 ? 'gemeente' : 'gemeenten'}.`;
  } catch {
    return 'Downloaden lukt nu niet. Het hele bestand staat onder de lijst.';
  }
}
