import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { activiteAnnuelle } from '../../src/contracts/activiteAnnuelle.ts';
import type { CountKind } from '../../src/contracts/countKind.ts';
import type { Indicator } from '../../src/contracts/indicator.ts';
import { fixtureRegister, rowsOf } from '../confidentiality/fixtureRows.ts';
import { protectDatasets } from '../confidentiality/protectDatasets.ts';
import { datasetFixture } from './rules/datasetFixture.ts';
import { smallCounts } from './rules/smallCounts.ts';

vi.mock('../../src/contracts/indicatorCatalogue.ts', async (importOriginal) => {
  const original =
    await importOriginal<typeof import('../../src/contracts/indicatorCatalogue.ts')>();
  const [known] = original.indicatorCatalogue;
  // Units that say the contrary of what is counted: a unit is for readers.
  const added = [
    { id: 'compte_people', counts: 'people', unit: 'personnes' },
    { id: 'compte_entries', counts: 'entries', unit: 'contrats' },
    { id: 'compte_acts', counts: 'acts', unit: 'jeunes reçus' },
    { id: 'compte_structures', counts: 'structures', unit: 'jeunes structures' },
    { id: 'compte_money', counts: 'money', unit: '€' },
    { id: 'compte_nothing', counts: 'nothing', unit: '%' },
    { id: 'compte_missing', unit: 'entretiens' },
  ].map((change) => ({ ...known, counts: undefined, ...change }) as unknown as Indicator);
  return { ...original, indicatorCatalogue: [...original.indicatorCatalogue, ...added] };
});

/** What is counted, and whether 2 of them in a mission locale are protected. */
const kinds: [kind: string, isProtected: boolean][] = [
  ['people', true],
  ['entries', true],
  ['acts', false],
  ['structures', false],
  ['money', false],
  ['missing', true],
];

/** A count of what counts nothing, or of what the catalogue does not hold, is a count of people. */
const indicators: typeof kinds = [...kinds, ['nothing', true], ['unknown', true]];

describe.each(indicators)('an indicator that counts: %s', (kind, isProtected) => {
  const indicateur = `compte_${kind}`;

  test('is refused below the threshold, or published', () => {
    const row = { indicateur, territoire_niveau: 'mission_locale', effectif: 2 };
    const anomalies = smallCounts(datasetFixture(activiteAnnuelle, [row]), new Map());
    expect(anomalies).toHaveLength(isProtected ? 1 : 0);
  });

  test('is hidden below the threshold, or published', () => {
    const rows = rowsOf([20, 2, 30, 12, 14, 40], { annee: 2024, indicateur });
    const safe = protectDatasets({ activite_annuelle: rows }, fixtureRegister).rows;
    const small = safe.activite_annuelle?.find((row) => row.territoire_code === '33063S00');
    expect(small?.effectif).toBe(isProtected ? null : 2);
  });
});

test.each([...kinds, ['nothing', false] as const])(
  'a field of a contract that counts: %s',
  (kind, isProtected) => {
    const counts = kind === 'missing' ? {} : { counts: kind as CountKind };
    const nombre = z
      .int()
      .min(0)
      .nullable()
      .meta({ title: 'Nombre', ...counts });
    const contract = { ...activiteAnnuelle, row: z.object({ code: z.string(), nombre }) };
    const anomalies = smallCounts(datasetFixture(contract, [{ nombre: 2 }]), new Map());
    expect(anomalies).toHaveLength(isProtected ? 1 : 0);
  },
);
