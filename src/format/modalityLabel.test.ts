import { expect, test } from 'vitest';
import { dimensionsOf, modalitiesOf } from '../contracts/profileModalities.ts';
import { modalityLabel } from './modalityLabel.ts';

test('every published modality reads alone, unlike the others of its dimension', () => {
  for (const population of ['accompagnes', 'premiers_accueils', 'entrees_emploi']) {
    for (const dimension of dimensionsOf(population)) {
      const labels = modalitiesOf(population, dimension).map((code) =>
        modalityLabel(dimension, code),
      );
      expect(new Set(labels).size, dimension).toBe(labels.length);
      expect(labels, dimension).not.toContain('Oui');
    }
  }
  expect(modalityLabel('residence_qpv', 'oui')).toBe('En QPV');
  expect(modalityLabel('age', '22_plus')).toBe('22 ans et plus');
});
