import { newElement } from '../new-element.ts';

type Choice = readonly [value: string, label: string];

/** A group of which one is chosen; the first stands chosen. */
export const radios = (
  legend: string,
  name: string,
  choices: readonly Choice[],
): HTMLFieldSetElement =>
  newElement(
    'fieldset',
    {},
    newElement('legend', {}, legend),
    ...choices.map(([value, label], at) =>
      newElement(
        'label',
        {},
        newElement('input', { type: 'radio', name, value, ...(at === 0 ? { checked: '' } : {}) }),
        ` ${label}`,
      ),
    ),
  );

/** A list of which one is chosen. */
export const list = (label: string, name: string, choices: readonly Choice[]): HTMLLabelElement =>
  newElement(
    'label',
    {},
    `${label} `,
    newElement(
      'select',
      { name },
      ...choices.map(([value, text]) => newElement('option', { value }, text)),
    ),
  );

/** A box to tick; it stands ticked. */
export const tick = (label: string, name: string): HTMLElement =>
  newElement(
    'label',
    {},
    newElement('input', { type: 'checkbox', name, checked: '' }),
    ` ${label}`,
  );
