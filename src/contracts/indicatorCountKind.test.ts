import { expect, test } from 'vitest';
import { indicatorCountKind } from './indicatorCountKind.ts';

test.each([
  ['jeunes_accompagnes', 'people'],
  ['jeunes_vus_dans_le_mois', 'people'],
  ['nombre_entrees_formation', 'entries'],
  ['entretiens', 'acts'],
  ['missions_locales', 'structures'],
  // A number of what is no count, or is not known, may be one of people.
  ['part_neet', 'people'],
  ['personnes_logees', 'people'],
])('a count of %s counts %s', (id, kind) => {
  expect(indicatorCountKind(id)).toBe(kind);
});
