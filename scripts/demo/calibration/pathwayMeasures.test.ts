import { expect, test } from 'vitest';
import type { AfterTrainingRow, DemoRows, SituationRow } from './demoRows.ts';
import { pathwayMeasures } from './pathwayMeasures.ts';

const measure = (name: string, rows: Partial<DemoRows>) =>
  pathwayMeasures[name]?.(rows as DemoRows) ?? Number.NaN;

const region = {
  territoire_niveau: 'region',
  territoire_code: '75',
  territoire_nom: 'Nouvelle-Aquitaine',
  statut_valeur: 'publie',
} as const;

function situation(cohorte: number, situation: string, effectif: number | null): SituationRow {
  const month = { population: 'ensemble', mois_depuis_accueil: 12, observes: 100 };
  return { ...region, ...month, cohorte, situation, effectif } as SituationRow;
}

function after(financement: string, situation: string, effectif: number): AfterTrainingRow {
  const end = { annee_sortie: 2022, horizon: 6, suivis_complets: 100 };
  return { ...region, ...end, financement, situation, effectif } as AfterTrainingRow;
}

test('shares are of what is published, secret counts apart', () => {
  const situations = [
    situation(2021, 'inconnue', 25),
    situation(2021, 'emploi', 75),
    situation(2021, 'autre', null),
    situation(2022, 'inconnue', 35),
    situation(2022, 'emploi', 65),
    { ...situation(2022, 'inconnue', 900), mois_depuis_accueil: 13 },
  ];
  expect(measure('part_inconnue_12_mois', { situations })).toBe(30);
  expect(measure('etendue_inconnue_12_mois_entre_cohortes', { situations })).toBe(10);
});

test('the gap between fundings is in points', () => {
  const afterTraining = [
    after('region', 'emploi', 40),
    after('region', 'inconnue', 60),
    after('autre', 'emploi', 45),
    after('autre', 'inconnue', 55),
  ];
  expect(measure('ecart_emploi_6_mois_selon_financement', { afterTraining })).toBe(-5);
});
