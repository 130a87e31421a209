import type { ShownField } from '../survey/shown-fields.ts';

/** How the cells of a field are set side by side. */
export type FieldKind = 'word' | 'list' | 'money';

interface Field {
  label: string;
  kind: FieldKind;
  grouped: boolean;
  /** The published value whose origin holds for it; none for what other sources tell. */
  origin: ShownField | null;
}

/** Every field of a comparison, in the order of its rows. */
export const fields = {
  antwoord: { label: 'Antwoord', kind: 'word', grouped: false, origin: 'status' },
  aanpak: { label: 'Wie doet het meeste?', kind: 'word', grouped: false, origin: 'aanpak' },
  fase: { label: 'Fase', kind: 'word', grouped: false, origin: 'fase' },
  themas: { label: 'Thema’s', kind: 'list', grouped: true, origin: 'themas' },
  partners: { label: 'Partners', kind: 'list', grouped: true, origin: 'aantal_partners' },
  groepen: { label: 'Groepen zonder naam', kind: 'list', grouped: true, origin: 'aantal_partners' },
  projecten: { label: 'Projecten', kind: 'list', grouped: false, origin: 'aantal_projecten' },
  geld: { label: 'Geld', kind: 'money', grouped: false, origin: 'budget_per_vergunninghouder_eur' },
  inwoners: { label: 'Inwoners', kind: 'word', grouped: false, origin: 'inwoners' },
  later: { label: 'Later veranderd', kind: 'list', grouped: false, origin: null },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as FieldId[];
