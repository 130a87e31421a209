import Combobox from '@github/combobox-nav';
import type { SearchAnswer } from '../search/answer.ts';
import { foundSentence } from '../search/found-sentence.ts';
import { soleHit } from '../search/sole-hit.ts';
import { answerTo } from './answer-to.ts';
import { newElement } from './new-element.ts';
import { rooted } from './rooted.ts';
import { searchAddress } from './search-address.ts';
import { searchList } from './search-list.ts';

const announceAfter = 600;
const waitingAfter = 250;
/** Who has sent the field does not wait longer than this to go somewhere. */
const longestWait = 1500;

/** A search field that answers while its reader types. Without this script the form still works. */
export class SiteSearch extends HTMLElement {
  #input = this.querySelector('input');
  #list = newElement('div', {
    id: `${this.#input?.id ?? 'zoek'}-lijst`,
    class: 'search-list',
    role: 'listbox',
    'aria-label': 'Zoekresultaten',
    hidden: '',
  });
  #status = newElement('p', { class: 'search-status', role: 'status' });
  #combobox: Combobox | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #query = '';

  connectedCallback() {
    const input = this.#input;
    if (!input || this.#combobox) return;
    this.append(this.#list, this.#status);
    this.#combobox = new Combobox(input, this.#list, { tabInsertsSuggestions: false });
    input.addEventListener('input', () => void this.#answer());
    input.addEventListener('focus', () => void this.#answer());
    input.addEventListener('keydown', (event) => this.#key(event));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#open(input.value.trim());
    });
    this.#list.addEventListener('combobox-commit', () => this.#close());
    addEventListener('focusin', (event) => this.#leave(event));
    addEventListener('pointerdown', (event) => this.#leave(event));
    if (document.activeElement === input) void this.#answer();
  }

  async #answer() {
    const query = this.#input?.value.trim() ?? '';
    this.#query = query;
    if (query === '') return this.#close();
    try {
      const answer = await answerTo(query, () => this.#closeSoon());
      if (query === this.#query) this.#show(answer, query);
    } catch {
      this.#close();
      this.#announce('Zoeken lukt nu niet. Kies uit de lijst van alle gemeenten.');
    }
  }

  #show(answer: SearchAnswer, query: string) {
    clearTimeout(this.#closing);
    this.#list.replaceChildren(...searchList(answer, query, this.#list.id));
    this.#list.hidden = false;
    this.#combobox?.start();
    const hit = soleHit(answer);
    const opens = hit ? ` Enter opent ${hit.title}. De laatste keuze is alle resultaten.` : '';
    this.#announce(foundSentence(answer, query) + opens);
  }

  /** Goes to the one page that was asked for, or else to all results. */
  async #open(query: string) {
    const found = answerTo(query).then(soleHit);
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, longestWait));
    const hit = await Promise.race([found, late]).catch(() => undefined);
    location.assign(rooted(hit?.href ?? searchAddress(query)));
  }

  #close() {
    this.#list.hidden = true;
    this.#combobox?.stop();
    clearTimeout(this.#announcing);
  }

  // The list of an earlier query must not stand there while the rest of the country is fetched.
  #closeSoon() {
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => this.#close(), waitingAfter);
  }

  #announce(text: string) {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.#status.textContent = text;
    }, announceAfter);
  }

  #key(event: KeyboardEvent) {
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
    }
    if (event.key === 'ArrowDown' && this.#list.hidden) void this.#answer();
  }

  // A screen reader may move the focus into the list: only what lies outside closes it.
  #leave({ target }: Event) {
    if (target instanceof Node && !this.contains(target)) this.#close();
  }
}
