import { expect, test } from 'vitest';
import {
  budgetPerPermitHolder,
  derivedBudget,
  partnerCount,
  peopleToHouse,
  projectCount,
  sizeClassOf,
  uncheckedTotals,
} from './indicators.ts';
import type { Budget, HousingTarget } from './municipality.ts';
import { sampleMunicipality, sampleResponse, silentResponse } from './sample.ts';

const partner = (named: boolean) => ({
  organisation: 'x',
  name: 'X',
  kind: 'overig' as const,
  named,
});

const halfYear = (period: string, people: number): HousingTarget => ({
  period,
  nationalTotal: 20_000,
  people,
  check: 'gecontroleerd',
});

const yearly: Budget = {
  amount: { value: 52_000 },
  previousAmount: null,
  unit: 'per-jaar',
  year: 2016,
  kind: 'gerapporteerd',
  covers: 'eigen-begroting',
  note: '',
};

const twoHalves = sampleMunicipality({
  housingTargets: [halfYear('2016-I', 66.94), halfYear('2016-II', 76.98)],
});

test('partnerCount leaves unnamed groups out', () => {
  const response = sampleResponse({ partners: [partner(true), partner(false)] });
  expect(partnerCount(response)).toEqual({ value: 1 });
});

test('partnerCount is never zero: an answer that names nobody is a gap', () => {
  expect(partnerCount(sampleResponse({ partners: [partner(false)] }))).toEqual({
    gap: 'niet-genoemd',
  });
});

test('counts of a municipality that did not answer keep that reason', () => {
  expect(partnerCount(silentResponse())).toEqual({ gap: 'niet-gereageerd' });
  expect(projectCount(silentResponse())).toEqual({ gap: 'niet-gereageerd' });
});

test('projectCount is zero only where the answer says that there are no projects', () => {
  expect(projectCount(sampleResponse())).toEqual({ gap: 'niet-genoemd' });
  expect(projectCount(sampleResponse({ phase: { value: 'geen-projecten' } }))).toEqual({
    value: 0,
  });
});

test('peopleToHouse adds both halves of a year and refuses half a year', () => {
  expect(peopleToHouse(twoHalves, 2016)).toBeCloseTo(143.92);
  expect(peopleToHouse({ housingTargets: [halfYear('2016-I', 66.94)] }, 2016)).toBeUndefined();
});

test('a total that could not be checked is told of its own year, and none where each was', () => {
  const targets = (...checks: HousingTarget['check'][]) => ({
    housingTargets: checks.map((check, at) => ({
      ...halfYear(at === 0 ? '2016-I' : '2016-II', 70),
      check,
    })),
  });
  expect(uncheckedTotals(targets('gecontroleerd', 'gecontroleerd'), 2016)).toBe('');
  expect(uncheckedTotals(targets('gecontroleerd', 'niet-gecontroleerd'), 2016)).toBe(
    'Een van de twee landelijke totalen waarmee wij rekenden, konden wij niet controleren.',
  );
  expect(uncheckedTotals(targets('niet-gecontroleerd', 'niet-gecontroleerd'), 2016)).toBe(
    'De landelijke totalen waarmee wij rekenden, konden wij niet controleren.',
  );
  expect(uncheckedTotals(targets('niet-gecontroleerd', 'niet-gecontroleerd'), 2017)).toBe('');
});

test('derivedBudget divides a yearly amount by the people to house, in whole tens', () => {
  expect(derivedBudget(twoHalves, yearly)).toBe(360);
});

test('derivedBudget leaves amounts of another unit alone', () => {
  expect(derivedBudget(twoHalves, { ...yearly, unit: 'onduidelijk' })).toBeUndefined();
});

test('budgetPerPermitHolder tells a reported amount from a computed one', () => {
  const reported: Budget = {
    ...yearly,
    amount: { value: 2370 },
    unit: 'per-vergunninghouder',
    covers: 'rijksbijdrage-begeleiding',
  };
  expect(budgetPerPermitHolder(twoHalves, sampleResponse({ budgets: [reported] }))).toEqual({
    value: { amount: 2370, kind: 'gerapporteerd', covers: 'rijksbijdrage-begeleiding' },
  });
  expect(budgetPerPermitHolder(twoHalves, sampleResponse({ budgets: [yearly] }))).toEqual({
    value: { amount: 360, kind: 'afgeleid', covers: 'eigen-begroting' },
  });
});

test('budgetPerPermitHolder of a subsidy without an amount is a gap, not zero', () => {
  const subsidy: Budget = {
    ...yearly,
    amount: { gap: 'niet-genoemd' },
    kind: 'subsidie-zonder-bedrag',
  };
  expect(budgetPerPermitHolder(twoHalves, sampleResponse({ budgets: [subsidy] }))).toEqual({
    gap: 'niet-genoemd',
  });
});

test.each([
  [19_999, 'tot-20000'],
  [20_000, '20000-50000'],
  [100_000, 'vanaf-100000'],
])('sizeClassOf puts %d inhabitants in %s', (inhabitants, id) => {
  expect(sizeClassOf(inhabitants).id).toBe(id);
});
