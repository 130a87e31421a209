type Row = Record<string, string>;

/** Hoe vaak staat elk thema in een antwoord? Uit gemeenten.csv. */
export function themas(gemeenten: Row[], enquete: string) {
  const aantallen = new Map<string, number>();
  for (const rij of gemeenten) {
    if (rij['enquete'] !== enquete || rij['status'] !== 'beantwoord') continue;
    if (rij['themas'] === 'niet-genoemd' || rij['themas'] === 'onduidelijk') continue;
    for (const thema of (rij['themas'] ?? '').split('|'))
      aantallen.set(thema, (aantallen.get(thema) ?? 0) + 1);
  }
  return [...aantallen]
    .map(([thema, aantal]) => ({ thema, aantal }))
    .sort((een, ander) => ander.aantal - een.aantal);
}
