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
  expect(curveStops([curve('vers la formation', 1, 2), curve('vers l’emploi', 1, 2)])).toEqual([]);
});

test('says where all the curves stop, and why', () => {
  const stopped = ['vers la formation', 'vers l’emploi'].map((name) =>
    curve(name, 1, 2, 'non_disponible'),
  );
  expect(curveStops(stopped)).toEqual([
    'Les courbes s’arrêtent à 6 mois : toute la cohorte n’a pas encore atteint les mois suivants.',
  ]);
});

test('tells a secret from what is not observed yet, and an empty curve from a short one', () => {
  expect(
    curveStops([
      curve('vers la formation', 1, 2, 3),
      curve('vers l’alternance', 'secret', 'secret'),
      curve('vers l’emploi', 1, 'secret', 'non_disponible'),
    ]),
  ).toEqual([
    'La courbe vers l’alternance n’est pas publiée : les effectifs relèvent du secret statistique.',
    'La courbe vers l’emploi s’arrête à 0 mois : la suite relève du secret statistique.',
  ]);
});
