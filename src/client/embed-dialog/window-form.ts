import { newElement } from '../new-element.ts';
import { apartLists } from './apart-lists.ts';
import { radios, tick } from './choices.ts';
import type { Offered } from './embeddable-of.ts';

const widths = ['320', '700', '1200'] as const;

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
    ground(),
    newElement(
      'fieldset',
      { 'data-bij': 'kader script' },
      newElement('legend', {}, 'Uiterlijk'),
      ...apartLists(),
      tick('Titel tonen', 'titel'),
    ),
    radios(
      'Voorbeeld op breedte',
      'breedte',
      widths.map((width) => [width, `${width} px`]),
    ),
  );
}

/** No frame can see the page around it, so that the code has to say. */
function ground(): HTMLFieldSetElement {
  const asked = radios('Achtergrond van uw pagina', 'thema', [
    ['licht', 'Licht'],
    ['donker', 'Donker'],
    ['', 'Wisselt met het toestel van de lezer'],
  ]);
  asked.dataset['bij'] = 'kader';
  asked.append(
    newElement(
      'p',
      { class: 'klein' },
      'Wisselt de achtergrond met een knop op uw site? Kies dan het kader met script: dat kijkt zelf.',
    ),
  );
  return asked;
}
