import { expect, test } from 'vitest';
import type { Absence } from '../format/absences.ts';
import { curveStops } from './curveStop.ts';

const curve = (name: string, ...values: (number | Absence)[]) => ({
  name,
  rows: values.map((value, i) => ({
    mois: i * 6,
    estimation: typeof value === 'number' ? value : null,
    statut_valeur: typeof value === 'number' ? ('publie' as const) : value,
  })),
});

test('says nothing of curves that go to the end', () => {
  expect(curveStops([curve('vers la formation', 1, 2), curve('vers l’emploi', 1, 2)], 6)).toEqual(
    [],
  );
});

test('says where all the curves stop, and why', () => {
  const stopped = ['vers la formation', 'vers l’emploi'].map((name) =>
    curve(name, 1, 2, 'non_disponible'),
  );
  expect(curveStops(stopped, 6)).toEqual([
    'Les courbes s’arrêtent à 6 mois : toute la cohorte n’a pas encore atteint les mois suivants.',
  ]);
});

test('tells a secret from what is not observed yet, and an empty curve from a short one', () => {
  expect(
    curveStops(
      [
        curve('vers la formation', 1, 2, 3),
        curve('vers l’alternance', 'secret', 'secret'),
        curve('vers l’emploi', 1, 'secret', 'non_disponible'),
      ],
      12,
    ),
  ).toEqual([
    'La courbe vers l’alternance n’est pas publiée : les effectifs relèvent du secret statistique.',
    'La courbe vers l’emploi s’arrête à 0 mois : la suite relève du secret statistique.',
  ]);
});

test('gives the reason of the months after the last, not of one in the midst of the curve', () => {
  const stopped = curve('vers l’emploi', 1, 'secret', 3, 'non_disponible');
  expect(curveStops([stopped], 12)).toEqual([
    'La courbe vers l’emploi s’arrête à 12 mois : toute la cohorte n’a pas encore atteint les mois suivants.',
  ]);
  expect(curveStops([curve('vers l’emploi', 1, 'secret', 3)], 12)).toEqual([]);
});

test('says that too few are left where the cohort is observed longer', () => {
  expect(curveStops([curve('vers l’emploi', 1, 2, 'non_disponible')], 12)).toEqual([
    'La courbe vers l’emploi s’arrête à 6 mois : trop peu de jeunes restent ensuite à suivre.',
  ]);
  expect(curveStops([curve('vers l’emploi', 'non_disponible')], 12)).toEqual([
    'La courbe vers l’emploi n’est pas publiée : trop peu de jeunes sont suivis.',
  ]);
});
