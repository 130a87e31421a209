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

/** Saves the wanted rows of the published table, and tells how that went. */
export async function downloadRows(wanted: WantedRecords): Promise<string> {
  try {
    const response = await fetch(rooted('/data/gemeenten.csv'));
    if (!response.ok) throw new Error(response.statusText);
    const text = chosenRecords(await response.text(), wanted);
    saveFile('gemeenten-keuze.csv', 'text/csv;charset=utf-8', text);
    return `Het bestand is gemaakt: ${wanted.codes.length} gemeenten.`;
  } catch {
    return 'Downloaden lukt nu niet. Het hele bestand staat onder de lijst.';
  }
}
