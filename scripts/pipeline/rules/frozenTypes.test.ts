import { describe, expect, test } from 'vitest';
import { parcoursTypesMois } from '../../../src/contracts/parcoursTypesMois.ts';
import { parcoursTypesNoms } from '../../../src/contracts/parcoursTypesNoms.ts';
import { sequenceLength } from '../../pathways/typology/SequenceSet.ts';
import { typeCode } from '../../pathways/typology/typeCode.ts';
import { monthRows } from '../../pathways/typology/typeRows.ts';
import { datasetFixture, datasetsFixture } from './datasetFixture.ts';
import { frozenTypes } from './frozenTypes.ts';

/** A type that is in a job, or in search of one, from the first month to the last. */
function steady(shares: number[]) {
  const own = { step: 1, shares: Array.from({ length: sequenceLength }, () => shares) };
  return { code: typeCode(own), ...own };
}

const job = steady([80, 0, 0, 0, 20, 0, 0]);
const search = steady([5, 0, 0, 0, 75, 0, 21]);
const rows = monthRows([job, search], 2023);
const names = [job, search].map(({ code }) => ({ type: code, nom: `Le type ${code}` }));

const said = (months: typeof rows, named: typeof names | null) => {
  const dataset = datasetFixture(parcoursTypesMois, months);
  const others = named === null ? [] : [datasetFixture(parcoursTypesNoms, named)];
  return frozenTypes(dataset, datasetsFixture(dataset, ...others));
};

describe('frozenTypes', () => {
  test('accepts types as they were frozen, each with a name', () => {
    expect(said(rows, names)).toEqual([]);
  });

  test('refuses a share that was changed by hand', () => {
    const changed = rows.map((row, rank) => (rank === 3 ? { ...row, part: 2 } : row));
    const [anomaly, ...others] = said(changed, names);
    expect(others).toEqual([]);
    expect(anomaly?.file).toBe('data/parcours_types_mois/2024.csv');
    expect(anomaly?.message).toContain(`type ${job.code} ne sont plus celles`);
  });

  test('refuses a type without a name, and says what it is', () => {
    const [anomaly, ...others] = said(rows, names.slice(0, 1));
    expect(others).toEqual([]);
    expect(anomaly?.file).toBe('data/parcours_types_noms/2024.csv');
    expect(anomaly?.message).toContain(`le type de parcours ${search.code} n’a pas de nom`);
    expect(anomaly?.message).toContain(
      'à 6 mois, recherche d’emploi 75 %, situation inconnue 21 % ;',
    );
    expect(anomaly?.expected).toContain(`« ${search.code},nom,description »`);
  });

  test('refuses all of them while there is no file of names', () => {
    expect(said(rows, null).map(({ file }) => file)).toEqual([
      'data/parcours_types_noms',
      'data/parcours_types_noms',
    ]);
  });
});
