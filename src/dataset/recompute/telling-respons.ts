type Row = Record<string, string>;

/** Hoeveel gemeenten zijn gevraagd, en hoeveel gaven er antwoord? Uit gemeenten.csv. */
export function respons(gemeenten: Row[], enquete: string) {
  const rijen = gemeenten.filter((rij) => rij['enquete'] === enquete);
  const beantwoord = rijen.filter((rij) => rij['status'] === 'beantwoord').length;
  const zonder = rijen.filter((rij) => rij['status'] === 'niet-gereageerd').length;
  return { beantwoord, gevraagd: beantwoord + zonder };
}
