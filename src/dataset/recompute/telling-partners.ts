type Row = Record<string, string>;

/** Welke organisatie met naam noemen de meeste gemeenten? Uit partners.csv en organisaties.csv. */
export function partners(partners: Row[], organisaties: Row[], bron: string) {
  const rij = (id = '') => organisaties.find((rij) => rij['organisatie_id'] === id);
  const geheel = (id = '') => {
    const van = rij(id)?.['onderdeel_van'] ?? 'niet-van-toepassing';
    return van === 'niet-van-toepassing' ? id : van;
  };
  const gemeenten = new Map<string, Set<string>>();
  for (const partner of partners) {
    if (partner['bron'] !== bron || partner['met_naam'] !== 'ja') continue;
    const id = geheel(partner['organisatie_id']);
    gemeenten.set(id, (gemeenten.get(id) ?? new Set()).add(partner['gemeentecode'] ?? ''));
  }
  return [...gemeenten]
    .map(([id, codes]) => ({ naam: rij(id)?.['organisatie'] ?? id, aantal: codes.size }))
    .sort((een, ander) => ander.aantal - een.aantal);
}
