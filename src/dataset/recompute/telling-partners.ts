type Row = Record<string, string>;

/** Welke organisatie met naam noemen de meeste gemeenten? Uit partners.csv, organisaties.csv en gemeenten.csv. */
export function partners(
  partners: Row[],
  organisaties: Row[],
  { gemeenten, enquete }: { gemeenten: Row[]; enquete: string },
) {
  const bronnen = new Set(
    gemeenten.filter((rij) => rij['enquete'] === enquete).map((rij) => rij['bron']),
  );
  const rij = (id = '') => organisaties.find((rij) => rij['organisatie_id'] === id);
  const geheel = (id = '') => {
    const van = rij(id)?.['onderdeel_van'] ?? 'niet-van-toepassing';
    return van === 'niet-van-toepassing' ? id : van;
  };
  const noemers = new Map<string, Set<string>>();
  for (const partner of partners) {
    if (!bronnen.has(partner['bron']) || partner['met_naam'] !== 'ja') continue;
    const id = geheel(partner['organisatie_id']);
    noemers.set(id, (noemers.get(id) ?? new Set()).add(partner['gemeentecode'] ?? ''));
  }
  return [...noemers]
    .map(([id, codes]) => ({ naam: rij(id)?.['organisatie'] ?? id, aantal: codes.size }))
    .sort((een, ander) => ander.aantal - een.aantal);
}
