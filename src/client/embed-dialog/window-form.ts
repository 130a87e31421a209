import { newElement } from '../new-element.ts';
import { list, radios, tick } from './choices.ts';
import type { Offered } from './embeddable-of.ts';

export const widths = ['320', '700', '1200'] as const;

/** Everything in the window that asks something. */
export function windowForm({ embed, version }: Offered): HTMLFormElement {
  return newElement(
    'form',
    { class: 'invoeg-keuzes' },
    radios('Wat plakt u?', 'soort', [
      ['kader', 'Een kader. Werkt overal, ook zonder scripts.'],
      ['script', 'Een kader met script, dat de hoogte en de kleuren aanpast aan uw pagina.'],
      ...(embed.picture === undefined
        ? []
        : [['beeld', 'Een beeld met link, voor een nieuwsbrief.'] as const]),
    ]),
    ...(version === ''
      ? []
      : [
          radios('Welke gegevens?', 'editie', [
            ['', 'Live: volgt verbeteringen in de gegevens.'],
            [version, `Vastgezet: versie ${version}, verandert nooit.`],
          ]),
        ]),
    newElement(
      'fieldset',
      { class: 'invoeg-opties' },
      newElement('legend', {}, 'Uiterlijk'),
      list('Achtergrond van uw pagina', 'thema', [
        ['', 'volgt het toestel van de lezer'],
        ['licht', 'altijd licht'],
        ['donker', 'altijd donker'],
      ]),
      ...municipalityList(),
      tick('Titel tonen', 'titel'),
    ),
    radios(
      'Voorbeeld op breedte',
      'breedte',
      widths.map((width) => [width, `${width} px`]),
    ),
  );
}

/** The municipalities that the chart on the page can set apart. */
function municipalityList(): HTMLElement[] {
  const options = document.querySelectorAll<HTMLOptionElement>('.kies-gemeente option');
  const choices = Array.from(options, ({ value, text }) => [value, text] as const);
  return choices.length > 0 ? [list('Gemeente uitlichten', 'gemeente', choices)] : [];
}
