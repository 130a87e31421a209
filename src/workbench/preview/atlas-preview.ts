import { drawn } from '../../client/drawn.ts';
import { newElement } from '../../client/new-element.ts';
import { tilesId } from '../../comparison/draw-emblem.ts';
import { draw } from '../../comparison/drawing.ts';
import { answeredIn } from '../../survey/atlas.ts';
import type { PreviewRecords } from './preview-records.ts';
import { views, type View } from './preview-views.ts';
import { previewedAtlas, type PreviewedAtlas } from './previewed-atlas.ts';

/** An atlas as its site will show it, before anything is built. */
class AtlasPreview extends HTMLElement {
  #place = newElement('div', { class: 'voorbeeld' });
  #choices = newElement('p', { class: 'voorbeeld-keuzes' });
  #chosen: string[] = [];

  /** Shows an atlas, the first view in front. */
  show(records: PreviewRecords): void {
    const atlas = previewedAtlas(records);
    this.#chosen = answeredIn(atlas.atlas)
      .slice(0, 2)
      .map(({ municipality }) => municipality.slug);
    const buttons = views.map((view) => {
      const button = newElement('button', { type: 'button', 'aria-pressed': 'false' }, view.label);
      button.onclick = () => {
        for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
        this.#choose(atlas, view);
      };
      return button;
    });
    this.replaceChildren(
      newElement(
        'p',
        { class: 'voorbeeld-keuzes', role: 'group', 'aria-label': 'Wat u bekijkt' },
        ...buttons,
      ),
      newElement('p', { class: 'voorbeeld-keuzes' }, this.#colours()),
      this.#choices,
      this.#place,
    );
    buttons[0]?.click();
  }

  /** Light, dark, or what the device does. */
  #colours(): HTMLElement {
    const select = newElement(
      'select',
      {},
      newElement('option', { value: '' }, 'zoals uw apparaat'),
      newElement('option', { value: 'licht' }, 'licht'),
      newElement('option', { value: 'donker' }, 'donker'),
    );
    select.onchange = () => {
      this.#place.dataset['kleuren'] = select.value;
    };
    return newElement('label', {}, 'Kleuren: ', select);
  }

  #choose(atlas: PreviewedAtlas, view: View): void {
    const redraw = () => {
      this.#draw(atlas, view);
    };
    this.#choices.hidden = view.chosen === 0;
    this.#choices.replaceChildren(
      ...Array.from({ length: view.chosen }, (_, at) => this.#choice(atlas, at, redraw)),
    );
    redraw();
  }

  #choice({ listed }: PreviewedAtlas, at: number, changed: () => void): HTMLElement {
    const select = newElement(
      'select',
      {},
      ...listed.map(({ slug, name }) => newElement('option', { value: slug }, name)),
    );
    select.value = this.#chosen[at] ?? '';
    select.onchange = () => {
      this.#chosen[at] = select.value;
      changed();
    };
    return newElement('label', {}, at === 0 ? 'Gemeente: ' : 'Naast: ', select);
  }

  #draw(atlas: PreviewedAtlas, { chosen, draw: content }: View): void {
    const slugs = [...new Set(this.#chosen.slice(0, chosen))];
    const tiles = draw(
      'svg',
      { class: 'weg', width: '0', height: '0', 'aria-hidden': 'true', focusable: 'false' },
      draw('defs', {}, draw('path', { id: tilesId, d: atlas.tiles?.path ?? '' })),
    );
    this.#place.replaceChildren(...content(atlas, slugs), drawn(tiles));
    // The pages that it leads to are there once the site is built.
    for (const link of this.#place.querySelectorAll('a[href]')) link.removeAttribute('href');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-preview': AtlasPreview;
  }
}

customElements.define('atlas-preview', AtlasPreview);
