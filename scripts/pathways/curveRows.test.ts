import { describe, expect, test } from 'vitest';
import { parcoursCourbes } from '../../src/contracts/parcoursCourbes.ts';
import { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import { datasetFixture, datasetsFixture } from '../pipeline/rules/datasetFixture.ts';
import { curveRows } from './curveRows.ts';
import type { LifeTableRow } from './LifeTable.ts';
import { lifeTableRows } from './lifeTableRows.ts';

/** The curves of published rows, by event, hypothesis and month. */
function curves(...rows: LifeTableRow[]) {
  const values = rows.map(({ statut, ...row }) => row);
  const found = curveRows(datasetsFixture(datasetFixture(parcoursPremiereEntree, values)));
  return Object.fromEntries(
    found.map((row) => [`${row.evenement} ${row.hypothese} ${row.mois}`, row]),
  );
}

const absent = {
  estimation: null,
  estimation_haute: null,
  borne_basse: null,
  borne_haute: null,
  erreur_type: null,
  perte_contact_basse: null,
  perte_contact_haute: null,
};

describe('curveRows', () => {
  test('gives the share who entered, its error and its interval, in percent', () => {
    const found = curves(
      ...lifeTableRows([
        [3, 1000, 100, 0],
        [6, 1000, 200, 0],
      ]),
    );
    // 200 of 1 000: √(0.2 · 0.8 / 1 000) = 1.265 points.
    expect(found['formation observe 6']).toEqual({
      cohorte: 2023,
      territoire_niveau: 'region',
      territoire_code: '75',
      territoire_nom: 'Nouvelle-Aquitaine',
      population: 'ensemble',
      issue: 'formation_ever',
      evenement: 'formation',
      hypothese: 'observe',
      mois: 6,
      estimation: 20,
      estimation_haute: 20,
      borne_basse: 17.65,
      borne_haute: 22.62,
      erreur_type: 1.265,
      perte_contact_basse: 20,
      perte_contact_haute: null,
      statut_valeur: 'publie',
      statut: 'definitif',
    });
  });

  test('has the columns of its contract, in order, then statut', () => {
    const [row] = Object.values(curves(...lifeTableRows([[3, 1000, 100, 0]])));
    expect(Object.keys(row ?? {})).toEqual([...Object.keys(parcoursCourbes.row.shape), 'statut']);
  });

  test('gives no estimate at a secret month, and what is known of those after it', () => {
    const found = curves(
      ...lifeTableRows([
        [3, 1000, 100, 0],
        [6, 'secret'],
        [12, 1000, 300, 0],
        [18, 'non_disponible'],
      ]),
    );
    expect(found['formation observe 3']?.estimation).toBe(10);
    expect(found['formation observe 6']).toMatchObject({ ...absent, statut_valeur: 'secret' });
    expect(found['formation observe 12']).toMatchObject({
      estimation: 30,
      statut_valeur: 'publie',
    });
    expect(found['formation observe 18']).toMatchObject({
      ...absent,
      statut_valeur: 'non_disponible',
    });
  });

  test('follows the three rivals of a first exit, and any of them', () => {
    const found = curves(
      ...lifeTableRows(
        [
          [3, 1000, [100, 20, 180], 100],
          [6, 1000, [160, 26, 240], 100],
        ],
        { issue: 'first_exit' },
      ),
    );
    // After 0.7 of survival: 0.1 + 0.7 · 60 / 600.
    expect(found['formation observe 6']).toMatchObject({ estimation: 17, estimation_haute: null });
    expect(found['alternance observe 6']?.estimation).toBe(2.7);
    expect(found['emploi observe 6']?.estimation).toBe(25);
    // 1 − 0.7 · (1 − 126 / 600) = 0.447; with the 100 gone before: 1 − 0.6 / 0.9 · 0.79 = 0.4733.
    expect(found['toutes observe 6']).toMatchObject({ estimation: 44.7, estimation_haute: 47.33 });
  });

  test('says the two hypotheses on lost contacts beside what is observed', () => {
    const found = curves(
      ...lifeTableRows([
        [0, 1000, 100, 0],
        [1, 1000, 190, 0],
      ]),
      ...lifeTableRows([[1, 1000, 185, 400]], { hypothese: 'perdu_censure' }),
    );
    expect(found['formation observe 1']).toMatchObject({
      estimation: 19,
      // They never entered: what is observed of a whole cohort.
      perte_contact_basse: 19,
      // 185 / (1 000 − 400).
      perte_contact_haute: 30.83,
    });
    expect(found['formation perdu_censure 1']).toMatchObject({
      perte_contact_basse: null,
      perte_contact_haute: null,
    });
  });

  test('has no low hypothesis where the follow-up of some was stopped', () => {
    const found = curves(
      ...lifeTableRows([
        [0, 1000, 100, 0],
        [1, 1000, 190, 10],
        [2, 1000, 270, 10],
      ]),
    );
    const low = [0, 1, 2].map((month) => found[`formation observe ${month}`]?.perte_contact_basse);
    expect(low).toEqual([10, 19, null]);
  });
});
