import { frameOptions } from '../../embeds/frame-options.ts';
import {
  frameAddress,
  frameSnippet,
  pictureSnippet,
  scriptSnippet,
  type SnippetOptions,
} from '../../embeds/snippets.ts';
import type { MunicipalityTable } from '../municipality-table.ts';
import { newElement } from '../new-element.ts';
import { besideHere } from './beside-here.ts';
import type { Offered } from './embeddable-of.ts';
import { Preview } from './preview.ts';
import { windowForm } from './window-form.ts';

const codes = new Map([
  ['script', scriptSnippet],
  ['beeld', pictureSnippet],
]);
const nothingChosen =
  'U zette op deze pagina nog geen twee gemeenten naast elkaar. Het kader toont nu alle gemeenten.';
const failed = 'Kopiëren lukt hier niet. De code is geselecteerd: druk op Ctrl+C of Cmd+C.';

/** The window in which somebody chooses a code, sees what it gives, and copies it. */
export class EmbedWindow {
  #offered: Offered;
  #form: HTMLFormElement;
  #preview = new Preview();
  #note = newElement('p', { class: 'invoeg-let-op', hidden: '' }, nothingChosen);
  #code = newElement('textarea', {
    id: 'invoeg-code',
    readonly: '',
    rows: '4',
    spellcheck: 'false',
  });
  #status = newElement('p', { class: 'invoeg-gelukt', role: 'status' });
  #dialog: HTMLDialogElement;

  constructor(offered: Offered) {
    this.#offered = offered;
    this.#form = windowForm(offered);
    this.#dialog = this.#build();
    this.#form.addEventListener('change', () => this.#update());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    document.head.append(newElement('link', { rel: 'stylesheet', href: offered.stylesheet }));
    this.#dialog.addEventListener('close', () => this.#dialog.remove());
  }

  /** Opens the window. */
  show() {
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    this.#update();
  }

  #build(): HTMLDialogElement {
    const copy = newElement(
      'button',
      { type: 'button', class: 'invoeg-kopieer' },
      'Kopieer de code',
    );
    const close = newElement('button', { type: 'button', class: 'invoeg-sluit' }, 'Sluiten');
    copy.addEventListener('click', () => void this.#copy());
    close.addEventListener('click', () => this.#dialog.close());
    return newElement(
      'dialog',
      { class: 'invoeg-venster', 'aria-labelledby': 'invoeg-kop' },
      newElement(
        'div',
        { class: 'invoeg-balk' },
        newElement('h2', { id: 'invoeg-kop' }, 'Invoegen op uw site'),
        close,
      ),
      this.#form,
      this.#note,
      newElement('label', { for: 'invoeg-code' }, 'Code'),
      this.#code,
      newElement('div', { class: 'invoeg-regel' }, copy, this.#status),
      newElement(
        'p',
        { class: 'klein' },
        'Geen cookies, geen trackers. De licentie is CC BY 4.0: de bron staat in het kader.',
      ),
      this.#preview.box,
    );
  }

  #update() {
    const { embed } = this.#offered;
    const kind = this.#chosen('soort');
    this.#offerFor(kind);
    const options = this.#options();
    this.#note.hidden = options.beside.length > 0 || !document.querySelector('side-by-side');
    const width = Number(this.#chosen('breedte'));
    const code = codes.get(kind) ?? frameSnippet;
    this.#code.value = code(embed, options);
    this.#status.textContent = '';
    if (kind === 'beeld') this.#preview.picture(embed.picture ?? '', embed.title, width);
    else
      this.#preview.frame(
        frameAddress(embed, { ...options, site: '' }),
        embed,
        width,
        options.theme,
      );
  }

  /** What does not matter to this kind of code cannot be chosen. */
  #offerFor(kind: string) {
    for (const part of this.#form.querySelectorAll<HTMLFieldSetElement>('[data-bij]'))
      part.disabled = !part.dataset['bij']?.split(' ').includes(kind);
  }

  #options(): SnippetOptions {
    const query = new URLSearchParams({
      thema: this.#chosen('thema'),
      titel: this.#chosen('titel') === '' ? '0' : '1',
      gemeente: this.#all('gemeente').join(','),
      g: besideHere(this.#offered.beside).join(','),
    });
    return {
      ...frameOptions(query.toString()),
      site: this.#offered.site,
      version: this.#chosen('editie') || null,
      listed: document.querySelector<MunicipalityTable>('municipality-table')?.query ?? '',
    };
  }

  #chosen(name: string): string {
    return this.#all(name)[0] ?? '';
  }

  #all(name: string): string[] {
    return new FormData(this.#form).getAll(name).map(String);
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#code.value);
      this.#status.textContent = 'Gekopieerd.';
    } catch {
      this.#code.select();
      this.#status.textContent = failed;
    }
  }
}
