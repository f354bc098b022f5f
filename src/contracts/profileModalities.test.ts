import { describe, expect, test } from 'vitest';
import { codesOf, labelOf } from './nomenclatures.ts';
import {
  coarsePopulations,
  dimensionNomenclature,
  dimensionsOf,
  modalitiesOf,
} from './profileModalities.ts';

describe('profile modalities', () => {
  test('cover every dimension of the nomenclature', () => {
    expect(Object.keys(dimensionNomenclature)).toEqual(codesOf('dimension'));
  });

  test('are known first receptions only for NEET and the entry situation', () => {
    expect(dimensionsOf('premiers_accueils')).toEqual(codesOf('dimension'));
    for (const population of ['accompagnes', ...coarsePopulations]) {
      expect(dimensionsOf(population)).not.toContain('neet');
      expect(dimensionsOf(population)).not.toContain('situation_entree');
      expect(dimensionsOf(population)).toHaveLength(codesOf('dimension').length - 2);
    }
  });

  test('keep people of 26 and over apart among the accompanied alone', () => {
    expect(modalitiesOf('accompagnes', 'age')).toEqual(['moins_18', '18_21', '22_25', '26_plus']);
    expect(modalitiesOf('premiers_accueils', 'age')).toEqual(['moins_18', '18_21', '22_plus']);
    expect(modalitiesOf('entrees_emploi', 'age')).toEqual(['moins_18', '18_21', '22_plus']);
  });

  test('have a label each', () => {
    for (const population of codesOf('population')) {
      for (const dimension of dimensionsOf(population)) {
        const modalities = modalitiesOf(population, dimension);
        expect(modalities.length).toBeGreaterThan(1);
        for (const modality of modalities) labelOf(dimensionNomenclature[dimension], modality);
      }
    }
  });

  test('are published at region and département grain only for populations that exist', () => {
    expect(codesOf('population')).toEqual(expect.arrayContaining(coarsePopulations));
  });
});
