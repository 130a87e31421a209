import { newElement } from '../client/new-element.ts';
import { askDesk } from './ask-desk.ts';
import type { Column, DeskState, Edit, ShownRow } from './desk-messages.ts';
import { words } from './desk-words.ts';

const mostCells = 1600;
const fewestRows = 24;
const leastHeight = 320;
const page = 10;

/** What the table tells of itself. */
interface GridEvents {
  /** Another cell became the one that the keys work on, or what stands in it may have changed. */
  chosen: (row: number, cell: number, text: string) => void;
  changed: (edits: Edit[]) => void;
  undone: () => void;
}

/** The sheet as a table of which only the rows near the window are in the page. */
export class SheetGrid {
  readonly #box: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #events: GridEvents;
  #columns: readonly Column[] = [];
  #count = 0;
  #height = 32;
  #from = 0;
  #rows: readonly ShownRow[] = [];
  #row = 0;
  #cell = 0;
  #drawn = 0;
  #isStale = false;
  #isChosen = false;
  /** Whether the keys go to the chosen cell as soon as it is in the page. */
  #isAwaited = false;

  constructor(box: HTMLElement, table: HTMLTableElement, events: GridEvents) {
    this.#box = box;
    this.#table = table;
    this.#events = events;
    let isWaiting = false;
    box.addEventListener('scroll', () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        if (this.#isOutside()) void this.#draw();
      });
    });
    table.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    let before: Element | null = null;
    table.addEventListener('pointerdown', () => {
      before = document.activeElement;
    });
    table.addEventListener('click', ({ target }) => {
      // A second press on a cell changes it.
      if (target === before) this.#edit();
      else this.#onClick(target);
    });
  }

  /** Shows a sheet as it is now; the chosen cell stays. */
  async show({ columns, rows }: DeskState): Promise<void> {
    this.#columns = columns;
    this.#count = rows;
    this.#row = Math.min(this.#row, Math.max(0, rows - 1));
    this.#cell = Math.min(this.#cell, Math.max(0, columns.length - 1));
    this.#table.setAttribute('aria-rowcount', String(rows + 1));
    this.#table.tHead?.replaceChildren(
      newElement(
        'tr',
        { 'aria-rowindex': '1' },
        newElement('th', { scope: 'col' }, words.row),
        ...columns.map(({ header, aside }, index) =>
          newElement(
            'th',
            { scope: 'col', ...(aside === undefined ? {} : { class: 'opzij' }) },
            header || words.column(index + 1),
            ...(aside === undefined ? [] : [newElement('span', {}, words.aside(aside))]),
          ),
        ),
      ),
    );
    this.#stretch();
    await this.#draw();
    if (this.#isChosen) this.#events.chosen(this.#row, this.#cell, this.#text());
  }

  /** Starts again at the first cell, for another sheet. */
  reset(): void {
    this.#row = this.#cell = 0;
    this.#isChosen = false;
    this.#box.scrollTop = this.#box.scrollLeft = 0;
  }

  /** Gives the keys to the chosen cell. */
  focus(): void {
    (this.#element() ?? this.#box).focus();
  }

  /** Brings a cell into view, with the keys on it unless they are wanted elsewhere. */
  async goTo(row: number, cell: number, takesKeys = true): Promise<void> {
    this.#row = Math.max(0, Math.min(row, this.#count - 1));
    this.#cell = Math.max(0, Math.min(cell, this.#columns.length - 1));
    if (this.#row < this.#from || this.#row >= this.#from + this.#rows.length) {
      const middle = (this.#box.clientHeight - this.#height) / 2;
      this.#box.scrollTop = Math.max(0, this.#row * this.#height - middle);
      await this.#draw();
    } else this.#markChosen();
    const chosen = this.#element();
    if (takesKeys) chosen?.focus();
    else chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#isAwaited = takesKeys && chosen === undefined;
    this.#isChosen = true;
    this.#events.chosen(this.#row, this.#cell, this.#text());
  }

  /** The texts of the row of the chosen cell. */
  get chosenRow(): { row: number; cells: readonly string[] } {
    return { row: this.#row, cells: this.#rows[this.#row - this.#from]?.cells ?? [] };
  }

  #text(): string {
    return this.chosenRow.cells[this.#cell] ?? '';
  }

  #element(): HTMLElement | undefined {
    const row = this.#table.tBodies[0]?.rows[this.#row - this.#from];
    return row?.cells[this.#cell + 1];
  }

  #range() {
    const width = Math.max(1, this.#columns.length);
    const inView = Math.ceil(Math.max(this.#box.clientHeight, leastHeight) / this.#height);
    const most = Math.max(fewestRows, inView + 8, Math.floor(mostCells / width));
    const around = Math.min(most, inView * 3);
    const first = Math.floor(this.#box.scrollTop / this.#height);
    const from = Math.max(0, Math.min(first - Math.floor((around - inView) / 2), this.#count));
    return { first, inView, from, to: Math.min(this.#count, from + around) };
  }

  #isOutside(): boolean {
    const { first, inView } = this.#range();
    const last = Math.min(this.#count, first + inView + 1);
    return first < this.#from || last > this.#from + this.#rows.length;
  }

  async #draw(): Promise<void> {
    const drawn = ++this.#drawn;
    const { from, to } = this.#range();
    const rows = await askDesk('rows', { from, to });
    // A later question was asked meanwhile.
    if (drawn !== this.#drawn) return;
    // What somebody is typing stays; the rows come once they are done.
    this.#isStale = this.#table.querySelector('textarea') !== null;
    if (this.#isStale) return;
    const hadFocus = this.#table.contains(document.activeElement);
    this.#from = from;
    this.#rows = rows;
    this.#table.tBodies[0]?.replaceChildren(
      ...rows.map((row, index) => this.#rowElement(row, from + index)),
    );
    const [line] = this.#table.tBodies[0]?.rows ?? [];
    if (line) this.#height = line.getBoundingClientRect().height || this.#height;
    this.#stretch();
    this.#markChosen();
    const chosen = this.#element();
    if (hadFocus || (this.#isAwaited && chosen))
      (chosen ?? this.#box).focus({ preventScroll: !this.#isAwaited });
    if (chosen) this.#isAwaited = false;
    if (this.#isOutside()) await this.#draw();
  }

  /** Makes room for the rows that are not in the page. */
  #stretch(): void {
    const around = this.#table.parentElement;
    if (!around) return;
    const after = Math.max(0, this.#count - this.#from - this.#rows.length);
    around.style.paddingBlockStart = `${this.#from * this.#height}px`;
    around.style.paddingBlockEnd = `${after * this.#height}px`;
  }

  #rowElement({ cells, edited, wrong }: ShownRow, row: number): HTMLTableRowElement {
    return newElement(
      'tr',
      { 'aria-rowindex': String(row + 2) },
      newElement('th', { scope: 'row' }, String(row + 1)),
      ...this.#columns.map(({ aside }, cell) => {
        const classes = [
          ...(aside === undefined ? [] : ['opzij']),
          ...(edited.includes(cell) ? ['veranderd'] : []),
          ...(wrong.includes(cell) ? ['fout'] : []),
        ];
        return newElement(
          'td',
          {
            tabindex: '-1',
            ...(classes.length > 0 ? { class: classes.join(' ') } : {}),
            ...(wrong.includes(cell) ? { 'aria-invalid': 'true' } : {}),
          },
          cells[cell] ?? '',
        );
      }),
    );
  }

  #markChosen(): void {
    for (const one of this.#table.querySelectorAll('td[tabindex="0"]'))
      one.setAttribute('tabindex', '-1');
    const element = this.#element() ?? this.#table.tBodies[0]?.rows[0]?.cells[1];
    element?.setAttribute('tabindex', '0');
  }

  #onClick(target: EventTarget | null): void {
    if (!(target instanceof HTMLTableCellElement) || target.tagName !== 'TD') return;
    const line = target.parentElement as HTMLTableRowElement;
    const [row, cell] = [this.#from + line.sectionRowIndex, target.cellIndex - 1];
    void this.goTo(row, cell);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.target instanceof HTMLTextAreaElement) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    const isControl = ctrlKey || metaKey;
    const [last, end] = [this.#count - 1, this.#columns.length - 1];
    const moves: Record<string, [row: number, cell: number]> = {
      ArrowDown: [this.#row + 1, this.#cell],
      ArrowUp: [this.#row - 1, this.#cell],
      ArrowRight: [this.#row, this.#cell + 1],
      ArrowLeft: [this.#row, this.#cell - 1],
      PageDown: [this.#row + page, this.#cell],
      PageUp: [this.#row - page, this.#cell],
      Home: isControl ? [0, 0] : [this.#row, 0],
      End: isControl ? [last, end] : [this.#row, end],
    };
    const move = moves[key];
    if (move) {
      event.preventDefault();
      void this.goTo(...move);
    } else if (key === 'Enter' || key === 'F2') {
      event.preventDefault();
      this.#edit();
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      this.#commit('');
    } else if (key === 'z' && isControl) {
      event.preventDefault();
      this.#events.undone();
    } else if (key.length === 1 && !isControl && !altKey) {
      event.preventDefault();
      this.#edit(key);
    }
  }

  /** Puts a field in the chosen cell; what is typed there counts once it is left. */
  #edit(typed?: string): void {
    const element = this.#element();
    if (!element || element.querySelector('textarea')) return;
    const before = this.#text();
    const { row } = this.chosenRow;
    const name = this.#columns[this.#cell]?.header || String(this.#cell + 1);
    const field = newElement('textarea', { 'aria-label': words.cell(row, name), rows: '3' });
    field.value = typed ?? before;
    let isDone = false;
    const end = (text: string | undefined, down = 0) => {
      if (isDone) return;
      isDone = true;
      element.replaceChildren(text ?? before);
      if (text !== undefined && text !== before) this.#commit(text);
      if (this.#isStale) void this.#draw();
      if (down > 0) void this.goTo(this.#row + down, this.#cell);
    };
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') {
        end(undefined);
        element.focus();
      } else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        end(field.value, 1);
      }
    });
    field.addEventListener('blur', () => {
      end(field.value);
    });
    element.replaceChildren(field);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  #commit(text: string): void {
    const { row } = this.chosenRow;
    const shown = this.#rows[row - this.#from];
    if (shown) shown.cells[this.#cell] = text;
    this.#element()?.replaceChildren(text);
    this.#events.changed([{ row, cell: this.#cell, text }]);
  }
}
