/** How the cells of a field are set side by side. */
export type FieldKind = 'word' | 'list' | 'money';

/** Every field of a comparison, in the order of its rows. */
export const fields = {
  antwoord: { label: 'Antwoord', kind: 'word', grouped: false },
  aanpak: { label: 'Wie doet het meeste?', kind: 'word', grouped: false },
  fase: { label: 'Fase', kind: 'word', grouped: false },
  themas: { label: 'Thema’s', kind: 'list', grouped: true },
  partners: { label: 'Partners', kind: 'list', grouped: true },
  groepen: { label: 'Groepen zonder naam', kind: 'list', grouped: true },
  projecten: { label: 'Projecten', kind: 'list', grouped: false },
  geld: { label: 'Geld', kind: 'money', grouped: false },
  inwoners: { label: 'Inwoners', kind: 'word', grouped: false },
  later: { label: 'Later veranderd', kind: 'list', grouped: false },
} as const satisfies Record<string, { label: string; kind: FieldKind; grouped: boolean }>;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as FieldId[];
