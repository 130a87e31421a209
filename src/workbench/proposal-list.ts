import { newElement } from '../client/new-element.ts';

const mostShown = 200;

/** One proposal as it is shown: what it says, and what leads to its place. */
interface ShownProposal {
  key: string;
  text: string;
  details: readonly string[];
  go?: { label: string; follow: () => void };
}

/** A list of proposals, each to be confirmed by itself or all at once. */
export class ProposalList {
  readonly #part: HTMLElement;
  readonly #left: (count: number) => string;
  #proposals: readonly ShownProposal[] = [];
  readonly #confirmed = new Set<string>();

  constructor(part: HTMLElement, left: (count: number) => string, changed: () => void) {
    this.#part = part;
    this.#left = left;
    part.querySelector('button')?.addEventListener('click', () => {
      this.confirm(this.#proposals.map(({ key }) => key));
      this.show(this.#proposals);
      changed();
    });
    part.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.checked) this.#confirmed.add(target.value);
      else this.#confirmed.delete(target.value);
      this.#tell();
      changed();
    });
  }

  /** The keys that were confirmed and are proposed still. */
  get confirmed(): string[] {
    return this.#proposals.flatMap(({ key }) => (this.#confirmed.has(key) ? key : []));
  }

  get isDone(): boolean {
    return this.#proposals.every(({ key }) => this.#confirmed.has(key));
  }

  confirm(keys: readonly string[]): void {
    for (const key of keys) this.#confirmed.add(key);
  }

  forget(): void {
    this.#confirmed.clear();
  }

  show(proposals: readonly ShownProposal[]): void {
    this.#proposals = proposals;
    this.#part.hidden = proposals.length === 0;
    this.#part
      .querySelector('ul')
      ?.replaceChildren(...proposals.slice(0, mostShown).map((one) => this.#item(one)));
    this.#tell();
  }

  #tell(): void {
    const left = this.#proposals.length - this.confirmed.length;
    this.#part.querySelector('[role="status"]')?.replaceChildren(this.#left(left));
    const all = this.#part.querySelector('button');
    if (all) all.disabled = left === 0;
  }

  #item({ key, text, details, go }: ShownProposal): HTMLLIElement {
    const box = newElement('input', { type: 'checkbox', value: key });
    box.checked = this.#confirmed.has(key);
    const item = newElement('li', {}, newElement('label', {}, box, newElement('span', {}, text)));
    if (go) {
      const link = newElement('button', { type: 'button', class: 'als-link' }, go.label);
      link.addEventListener('click', go.follow);
      item.append(' ', link);
    }
    item.append(...details.map((line) => newElement('p', { class: 'klein stil-tekst' }, line)));
    return item;
  }
}
