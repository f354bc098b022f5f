import { expect, test } from 'vitest';
import { groupsOf } from './cohortGroups.ts';

const row = (territoire_niveau: string, territoire_code: string, population = 'ensemble') => ({
  ...{ territoire_niveau, territoire_code, population },
  territoire_nom: `nom ${territoire_code}`,
});

test('everybody first, then populations in the order of the site, then départements by code', () => {
  const groups = groupsOf([
    row('departement', '33'),
    row('departement', '16'),
    row('region', '75', 'diplome_aucun'),
    row('region', '75', 'sexe_femmes'),
    row('region', '75'),
    row('mission_locale', '33063S00'),
  ]);
  expect(groups.map(({ slug }) => slug)).toEqual([
    '',
    'sexe_femmes',
    'diplome_aucun',
    'departement_16',
    'departement_33',
  ]);
  expect(groups.at(-1)).toMatchObject({ label: 'nom 33', level: 'departement', code: '33' });
});
