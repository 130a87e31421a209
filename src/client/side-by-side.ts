import { rooted } from './rooted.ts';
import { newElement } from './new-element.ts';
import { choiceMessages } from '../comparison/choice-messages.ts';
import { choicePath, mostChosen, readChoice } from '../comparison/choice.ts';
import { compare } from '../comparison/compare.ts';
import { drawPicture } from '../comparison/draw-picture.ts';
import { drawSentences } from '../comparison/draw-sentences.ts';
import { drawSuggestions } from '../comparison/draw-suggestions.ts';
import { drawTable } from '../comparison/draw-table.ts';
import type { Subject, Subjects } from '../comparison/subject.ts';
import { suggestionsFor } from '../comparison/suggestions.ts';
import { namesOf } from '../comparison/together.ts';
import { chosenItem } from './chosen-item.ts';
import { drawn } from './drawn.ts';
import { fetchSubjects } from './fetch-subjects.ts';
import { hiddenUntil } from './hidden-until.ts';

const failure = 'De gegevens laden nu niet. Probeer het later, of kies hieronder een gemeente.';

/** The municipalities of the address side by side; its reader adds and takes away. */
export class SideBySide extends HTMLElement {
  #title = document.title;
  #chosen: string[] = [];

  connectedCallback() {
    this.#part('municipality-picker').hidden = false;
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('gekozen', (event) => {
      if (event instanceof CustomEvent) void this.#add(String(event.detail));
    });
    addEventListener('popstate', () => void this.#show());
    const below = location.search === '' ? [] : document.querySelectorAll('main h1 ~ *, .voet');
    void hiddenUntil(below, this.#show());
  }

  /** Slugs of what is shown, in order. */
  get chosen(): readonly string[] {
    return this.#chosen;
  }

  async #show(said = '') {
    if (location.search === '' && this.#part('.gekozen').hidden) return;
    try {
      this.#draw(await fetchSubjects(), said);
    } catch {
      this.#part('.meldingen').textContent = failure;
    }
  }

  #draw(known: Subjects, said: string) {
    const bySlug = new Map(known.subjects.map((subject) => [subject.slug, subject]));
    const choice = readChoice(location.search, (slug) => bySlug.has(slug));
    const chosen = choice.slugs.flatMap((slug) => bySlug.get(slug) ?? []);
    this.#chosen = choice.slugs;
    const nameOf = (slug: string) => bySlug.get(slug)?.name ?? slug;
    this.#tell(said, choiceMessages(choice, nameOf));
    this.#drawHead(chosen);
    this.#drawComparison(chosen, known);
    this.#drawSuggestions(chosen, known);
  }

  /** What was done is there to see, so it is only read out; what a reader must know is shown. */
  #tell(done: string, messages: readonly string[]) {
    this.#part('.meldingen').replaceChildren(
      ...(done === '' ? [] : [newElement('p', { class: 'weg' }, done)]),
      ...messages.map((message) => newElement('p', {}, message)),
    );
  }

  #drawHead(chosen: readonly Subject[]) {
    const list = this.#part('.gekozen');
    list.replaceChildren(...chosen.map(chosenItem));
    list.hidden = chosen.length === 0;
    const names = chosen.length > 0 ? namesOf(chosen) : 'Gemeenten';
    document.title = this.#title.replace(/^Gemeenten/, () => names);
    const heading = document.querySelector('main h1');
    if (heading) heading.textContent = `${names} vergelijken`;
    const full = chosen.length >= mostChosen;
    this.#part('municipality-picker').hidden = full;
    this.classList.toggle('vol', full);
    this.#part('.voorbeelden').hidden = chosen.length > 0;
  }

  #drawComparison(chosen: readonly Subject[], known: Subjects) {
    this.#part('.vergelijking').hidden = chosen.length < 2;
    if (chosen.length < 2) return;
    const comparison = compare(chosen, known);
    this.#part('.zinnen').replaceChildren(drawn(drawSentences(comparison)));
    this.#part('.beeld-plaats').replaceChildren(drawn(drawPicture(comparison)));
    this.#part('.tabel').replaceChildren(drawn(drawTable(comparison)));
  }

  #drawSuggestions(chosen: readonly Subject[], { subjects }: Subjects) {
    const [first] = chosen;
    const room = first && chosen.length < mostChosen;
    const found = room ? suggestionsFor(first, subjects) : [];
    const fresh = found.filter(({ subject }) => !chosen.includes(subject));
    this.#part('.voorstel').hidden = fresh.length === 0;
    this.#part('.voorstellen-lijst').replaceChildren(drawn(drawSuggestions(fresh, this.#chosen)));
  }

  #click(event: MouseEvent) {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const away = event.target.closest('[data-weg]')?.getAttribute('data-weg');
    const add = event.target.closest('[data-erbij]')?.getAttribute('data-erbij');
    if (away) void this.#remove(away);
    if (!add) return;
    event.preventDefault();
    void this.#add(add);
  }

  async #add(slug: string) {
    if (this.#chosen.includes(slug) || this.#chosen.length >= mostChosen) return;
    await this.#go([...this.#chosen, slug], 'Toegevoegd.');
  }

  async #remove(slug: string) {
    await this.#go(
      this.#chosen.filter((other) => other !== slug),
      'Weggehaald.',
    );
    this.querySelector<HTMLElement>('.gekozen button, municipality-picker input')?.focus();
  }

  async #go(slugs: readonly string[], said: string) {
    history.pushState(null, '', rooted(choicePath(slugs)));
    // Who chooses again before the data are there, chooses beside what was chosen.
    this.#chosen = [...slugs];
    await this.#show(said);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`${selector} ontbreekt`);
    return part;
  }
}
