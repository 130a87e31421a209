import type { Choices } from '../listing/list-state.ts';

interface Filter {
  id: string;
  label: string;
  button: HTMLButtonElement;
  panel: HTMLElement;
  boxes: HTMLInputElement[];
}

/** The buttons and check boxes above a list; one panel is open at a time. */
export class FilterControls {
  #filters: Filter[];
  #clear: HTMLButtonElement | null;
  #fold: HTMLElement | null;
  #foldLabel: string;

  constructor(root: ParentNode) {
    this.#filters = [...root.querySelectorAll<HTMLButtonElement>('[data-filter]')].map(filterOf);
    this.#clear = root.querySelector<HTMLButtonElement>('[data-action="wis"]');
    this.#fold = root.querySelector('summary');
    this.#foldLabel = this.#fold?.textContent.trim() ?? '';
    for (const filter of this.#filters) this.#listen(filter);
  }

  /** What can be chosen, by filter. */
  get options(): Map<string, string[]> {
    return new Map(this.#filters.map(({ id, boxes }) => [id, boxes.map(({ value }) => value)]));
  }

  get choices(): Choices {
    const chosen = this.#filters.map(
      ({ id, boxes }) => [id, new Set(chosenIn(boxes).map(({ value }) => value))] as const,
    );
    return new Map(chosen.filter(([, values]) => values.size > 0));
  }

  set choices(choices: Choices) {
    for (const { id, boxes } of this.#filters)
      for (const box of boxes) box.checked = choices.get(id)?.has(box.value) ?? false;
  }

  /** Empties every filter; the button that did it goes, so the first one takes the focus. */
  clear() {
    this.choices = new Map();
    this.#filters[0]?.button.focus();
  }

  /** Writes beside each option how many rows would remain, on each button what is chosen, and so on the fold. */
  show(countsOf: (filter: string) => ReadonlyMap<string, number>) {
    for (const filter of this.#filters) {
      const counts = countsOf(filter.id);
      for (const box of filter.boxes) showCount(box, counts.get(box.value) ?? 0);
      filter.button.textContent = buttonText(filter);
      filter.button.classList.toggle('gekozen', chosenIn(filter.boxes).length > 0);
    }
    const chosen = this.#filters.filter(({ boxes }) => chosenIn(boxes).length > 0).map(buttonText);
    if (this.#fold) this.#fold.textContent = [this.#foldLabel, ...chosen].join(' · ');
    if (this.#clear) this.#clear.hidden = this.choices.size === 0;
  }

  #listen(filter: Filter) {
    filter.button.addEventListener('click', () => this.#open(filter.panel.hidden ? filter : null));
    filter.panel.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#open(null);
      filter.button.focus();
    });
  }

  #open(wanted: Filter | null) {
    for (const filter of this.#filters) {
      filter.panel.hidden = filter !== wanted;
      filter.button.setAttribute('aria-expanded', String(filter === wanted));
    }
  }
}

function filterOf(button: HTMLButtonElement): Filter {
  const panel = button.nextElementSibling;
  if (!(panel instanceof HTMLElement)) throw new Error('a filter button without its panel');
  return {
    id: button.dataset['filter'] ?? '',
    label: button.textContent.trim(),
    button,
    panel,
    boxes: [...panel.querySelectorAll('input')],
  };
}

const chosenIn = (boxes: readonly HTMLInputElement[]) => boxes.filter(({ checked }) => checked);

function showCount(box: HTMLInputElement, count: number) {
  const label = box.closest('label');
  const place = label?.querySelector('.aantal');
  if (place) place.textContent = `(${count})`;
  label?.classList.toggle('niets', count === 0);
}

function buttonText({ label, boxes }: Filter): string {
  const [first, ...others] = chosenIn(boxes);
  if (!first) return label;
  if (others.length > 0) return `${label} (${others.length + 1} gekozen)`;
  const option = first.closest('label')?.querySelector('.optie')?.textContent ?? first.value;
  return `${label}: ${option}`.replace('?:', '?');
}
