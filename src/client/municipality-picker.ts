import Combobox from '@github/combobox-nav';
import { answerTo } from './answer-to.ts';
import { newElement } from './new-element.ts';
import { isSure, pickOptions } from './pick-options.ts';
import type { SideBySide } from './side-by-side.ts';

/** A field that finds a municipality with the search of the site, and tells which one was picked. */
class MunicipalityPicker extends HTMLElement {
  #input = this.querySelector('input');
  #list = newElement('div', {
    id: 'kies-lijst',
    class: 'search-list',
    role: 'listbox',
    'aria-label': 'Gevonden gemeenten',
    hidden: '',
  });
  #status = newElement('p', { class: 'search-status', role: 'status' });
  #combobox: Combobox | undefined;

  connectedCallback() {
    const input = this.#input;
    if (!input || this.#combobox) return;
    this.append(this.#list, this.#status);
    this.#combobox = new Combobox(input, this.#list, {
      tabInsertsSuggestions: false,
    });
    input.addEventListener('input', () => void this.#answer());
    input.addEventListener('focus', () => void this.#answer());
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#list.hidden) return;
      event.preventDefault();
      this.#close();
    });
    this.#list.addEventListener('combobox-commit', ({ target }) => this.#pick(target));
    addEventListener('focusin', (event) => this.#leave(event));
    addEventListener('pointerdown', (event) => this.#leave(event));
    void this.#answer();
  }

  async #answer() {
    const query = this.#query;
    if (query === '') return this.#close();
    const chosen = this.closest<SideBySide>('side-by-side')?.chosen ?? [];
    try {
      const answer = await answerTo(query);
      if (query !== this.#query) return;
      this.#list.replaceChildren(...pickOptions(answer, chosen, this.#list.id));
      this.#announce();
      if (this.#list.childElementCount === 0) return this.#close();
      this.#open(isSure(answer));
    } catch {
      this.#close();
    }
  }

  /** Enter takes the first only where that is surely what was meant. */
  #open(sure: boolean) {
    this.#list.hidden = false;
    if (!this.#combobox) return;
    this.#combobox.stop();
    this.#combobox.firstOptionSelectionMode = sure ? 'active' : 'none';
    this.#combobox.start();
  }

  #announce() {
    const count = this.#list.querySelectorAll('[data-slug]').length;
    this.#status.textContent =
      count === 1 ? '1 gemeente gevonden.' : `${count} gemeenten gevonden.`;
  }

  get #query() {
    return this.#input?.value.trim() ?? '';
  }

  #pick(option: EventTarget | null) {
    const slug = option instanceof HTMLElement ? option.dataset['slug'] : undefined;
    if (slug === undefined || !this.#input) return;
    this.#input.value = '';
    this.#close();
    this.dispatchEvent(new CustomEvent('gekozen', { bubbles: true, detail: slug }));
  }

  #close() {
    this.#list.hidden = true;
    this.#combobox?.stop();
  }

  #leave({ target }: Event) {
    if (target instanceof Node && !this.contains(target)) this.#close();
  }
}

customElements.define('municipality-picker', MunicipalityPicker);
