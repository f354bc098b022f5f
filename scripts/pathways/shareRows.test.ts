import { describe, expect, test } from 'vitest';
import { parcoursApresFormation } from '../../src/contracts/parcoursApresFormation.ts';
import { parcoursParts } from '../../src/contracts/parcoursParts.ts';
import { parcoursSituations } from '../../src/contracts/parcoursSituations.ts';
import { parcoursTransitions } from '../../src/contracts/parcoursTransitions.ts';
import { profilAnnuel } from '../../src/contracts/profilAnnuel.ts';
import type { Dataset } from '../pipeline/dataset.ts';
import {
  at,
  datasetFixture,
  datasetsFixture,
  registersFixture,
} from '../pipeline/rules/datasetFixture.ts';
import { shareRows } from './shareRows.ts';

const shares = (...datasets: Dataset[]) =>
  shareRows(datasetsFixture(...datasets, ...registersFixture()));
const secret = { effectif: null, statut_valeur: 'secret' };

/** Flows from job search: to employment, to training. */
const flows = (...rows: Record<string, string | number | null>[]) =>
  datasetFixture(
    parcoursTransitions,
    rows.map((row) => ({ situation_entree: 'demandeur_emploi', suivis_complets: 1000, ...row })),
  );
const received = (effectif: number, all = 1000) =>
  datasetFixture(
    profilAnnuel,
    [
      { modalite: 'demandeur_emploi', effectif },
      { modalite: 'scolarite', effectif: all - effectif },
    ].map((row) => ({
      ...at('75'),
      annee: 2023,
      population: 'premiers_accueils',
      dimension: 'situation_entree',
      statut_valeur: 'publie',
      ...row,
    })),
  );

describe('shareRows', () => {
  test('gives the share of the people observed, with Wilson’s interval', () => {
    const found = shares(datasetFixture(parcoursSituations, [{ effectif: 234, observes: 1000 }]));
    expect(found).toEqual([
      {
        serie: 'situations',
        cohorte: 2023,
        ...at('75'),
        population: 'ensemble',
        depart: 'ensemble',
        mois: 24,
        situation: 'emploi',
        numerateur: 234,
        denominateur: 1000,
        part: 23.4,
        borne_basse: 20.88,
        borne_haute: 26.12,
        statut_valeur: 'publie',
        statut: 'definitif',
      },
    ]);
    expect(Object.keys(found[0] ?? {})).toEqual([
      ...Object.keys(parcoursParts.row.shape),
      'statut',
    ]);
  });

  test('keeps secret what is, and gives no share under 30 people', () => {
    const found = shares(
      datasetFixture(parcoursSituations, [
        { ...secret, observes: null },
        { effectif: 9, observes: 29 },
      ]),
    );
    expect(found.map(({ part, statut_valeur }) => [part, statut_valeur])).toEqual([
      [null, 'secret'],
      [null, 'non_disponible'],
    ]);
  });

  test('parts those who leave a training by its funding', () => {
    const found = shares(datasetFixture(parcoursApresFormation, [{}]));
    expect(found[0]).toMatchObject({
      serie: 'apres_formation',
      cohorte: 2023,
      depart: 'region',
      mois: 6,
      part: 42,
    });
  });

  test('takes flows on those who were in the same situation at first', () => {
    const found = shares(
      flows(
        { situation_horizon: 'emploi', effectif: 150 },
        { situation_horizon: 'formation', effectif: 450 },
      ),
    );
    expect(found.map(({ denominateur, part }) => [denominateur, part])).toEqual([
      [600, 25],
      [600, 75],
    ]);
  });

  test('takes their number from the profile where a flow is secret and all are followed', () => {
    const hidden = flows(
      { situation_horizon: 'emploi', effectif: 150 },
      { situation_horizon: 'formation', ...secret, suivis_complets: null },
    );
    expect(shares(hidden, received(600)).map((row) => [row.denominateur, row.part])).toEqual([
      [600, 25],
      [600, null],
    ]);
    // Of a cohort that is not followed in full, the number is not known.
    const [partial] = shares(hidden, received(600, 1200));
    expect(partial).toMatchObject({ denominateur: null, part: null, statut_valeur: 'secret' });
    expect(shares(hidden)[0]).toMatchObject({ denominateur: null, part: null });
  });

  test('takes it from the profile of the closed year, rounded as the flows beside it', () => {
    const hidden = flows(
      { situation_horizon: 'emploi', effectif: 150 },
      { situation_horizon: 'formation', ...secret, suivis_complets: null },
    );
    // 1 003 people closed the year, and 1 000 is what later extractions round them to.
    expect(shares(hidden, received(602, 1003))[0]).toMatchObject({
      denominateur: 600,
      part: 25,
    });
    // 32 people closed the year, all in employment, and one came later: a part is no more than its whole.
    const all = flows(
      { situation_horizon: 'emploi', effectif: 35 },
      { situation_horizon: 'formation', ...secret, suivis_complets: null },
    );
    expect(shares(all, received(32))[0]).toMatchObject({ denominateur: 35, part: 100 });
  });
});
