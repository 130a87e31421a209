import { fetchJson } from './fetch-json.ts';
import { newElement } from './new-element.ts';
import { originParts, type MunicipalityFile } from './origin-parts.ts';

const files = new Map<string, Promise<MunicipalityFile>>();

/** The file of the municipality of this page, asked for once. */
function fileOf(link: Element): Promise<MunicipalityFile> {
  const code = link.closest<HTMLElement>('[data-code]')?.dataset['code'] ?? '';
  const file = files.get(code) ?? fetchJson<MunicipalityFile>(`/data/gemeenten/${code}.json`);
  files.set(code, file);
  file.catch(() => files.delete(code));
  return file;
}

/** What the row of the list of origins says: the source with its place, and how it was read. */
const told = (row: HTMLElement | null): Node[] =>
  ['Bron: ', 'Soort: '].map((label, at) => {
    const cell = row?.querySelectorAll('td')[at];
    return newElement(
      'p',
      {},
      label,
      ...Array.from(cell?.childNodes ?? [], (node) => node.cloneNode(true)),
    );
  });

function close(link: HTMLAnchorElement, panel: Element) {
  panel.remove();
  link.setAttribute('aria-expanded', 'false');
  link.removeAttribute('aria-controls');
}

async function open(link: HTMLAnchorElement) {
  const id = decodeURIComponent(link.hash.slice(1));
  const [, survey = '', column = ''] = /^herkomst-(.+)-([^-]+)$/.exec(id) ?? [];
  const fields = (link.dataset['velden'] ?? '').split(' ');
  const row = document.getElementById(id);
  const what = row?.querySelector('th')?.textContent ?? '';
  const panel = newElement(
    'div',
    { class: 'herkomst-vak', id: `vak-${id}`, role: 'group', 'aria-label': `Herkomst: ${what}` },
    ...told(row),
  );
  const holder = link.closest('dt')?.parentElement?.querySelector('dd');
  if (holder) holder.append(panel);
  else link.closest('p')?.after(panel);
  link.setAttribute('aria-expanded', 'true');
  link.setAttribute('aria-controls', panel.id);
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    close(link, panel);
    link.focus();
  });
  const texts = await fileOf(link).then(
    (file) => originParts(file, { survey, column, fields }),
    () => ['De rest konden wij nu niet ophalen.'],
  );
  panel.append(
    ...texts.map((text) => newElement('p', {}, text)),
    newElement('p', {}, newElement('a', { href: link.hash }, 'Zie alle bronnen van deze pagina')),
  );
}

document.addEventListener('herkomst', ({ target }) => {
  const link = target as HTMLAnchorElement;
  const panel = document.getElementById(link.getAttribute('aria-controls') ?? '');
  if (panel) close(link, panel);
  else void open(link);
});
