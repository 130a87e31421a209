import { nationalInhabitants } from '../survey/national-inhabitants.ts';
import type { Municipality } from '../survey/municipality.ts';
import type { Lookups, MunicipalityRow } from './lookups.ts';

/**
 * People to house in each half-year: national total x inhabitants / inhabitants of the country
 * (Huisvestingswet 2014, art. 28). None for a municipality that was exempt.
 */
export function housingTargetsOf(
  { gemeentecode, inwoners: inhabitants }: MunicipalityRow,
  { exemption, housingTargets }: Lookups,
): Pick<Municipality, 'housingTargets' | 'housingTargetExemption'> {
  const exempt = exemption.get(gemeentecode);
  const known = exempt || inhabitants === null ? [] : housingTargets;
  return {
    housingTargets: known.map((row) => ({
      period: row.periode,
      nationalTotal: row.landelijk_totaal,
      people: (row.landelijk_totaal * (inhabitants ?? 0)) / nationalInhabitants,
      check: row.controle,
    })),
    housingTargetExemption: exempt?.reden ?? null,
  };
}
