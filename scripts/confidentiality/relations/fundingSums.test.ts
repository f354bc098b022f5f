import { expect, test } from 'vitest';
import { closes } from '../closes.ts';
import { naiveTables } from '../fixtureRows.ts';
import { residuals, writtenRelations } from './writtenRelations.ts';

const row = (financement: string, effectif: number, suivis_complets: number) => ({
  annee_sortie: 2024,
  territoire_niveau: 'region',
  territoire_code: '75',
  territoire_nom: 'Région',
  financement,
  horizon: 6,
  situation: 'emploi',
  effectif,
  suivis_complets,
  statut_valeur: 'publie',
});

const tables = {
  parcours_apres_formation: [row('toutes', 43, 90), row('region', 40, 60), row('autre', 3, 30)],
};

test('trainings of the Region and the others add up to all of them', () => {
  const at = (funding: string, measure: string) => `region|apres_formation|${funding}|${measure}`;
  expect(writtenRelations(tables, 'formations selon leur financement')).toEqual(
    ['6|emploi', 'suivis'].map(
      (measure) => `${at('toutes', measure)} = ${at('region', measure)} + ${at('autre', measure)}`,
    ),
  );
  expect(residuals(tables)).toEqual([]);
  closes(tables, naiveTables(tables));
});
