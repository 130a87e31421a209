/** The published values that a municipality page shows, by column, as its list of origins names them. */
export const shownFields = {
  status: 'Of er een antwoord is',
  samenvatting: 'Samenvatting',
  aanpak: 'Wie het meeste doet',
  fase: 'Hoe ver het was',
  aantal_partners: 'Partners',
  themas: 'Thema’s',
  aantal_projecten: 'Projecten',
  budget_per_vergunninghouder_eur: 'Bedrag per vergunninghouder',
  inwoners: 'Inwoners',
};

export type ShownField = keyof typeof shownFields;

/** What still has an origin where there is no answer. */
const withoutAnswer: readonly ShownField[] = ['status', 'inwoners'];

/** The fields that a page shows, with or without an answer. */
export const fieldsShown = (answered: boolean): ShownField[] =>
  (Object.keys(shownFields) as ShownField[]).filter(
    (field) => answered || withoutAnswer.includes(field),
  );
