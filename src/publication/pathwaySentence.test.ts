import { expect, test } from 'vitest';
import type { PathwayShare } from './pathwayLandmarks.ts';
import { pathwaySentence } from './pathwaySentence.ts';

const row = (situation: string, part: number | null) =>
  ({
    situation,
    part,
    borne_basse: part === null ? null : part - 2,
    borne_haute: part === null ? null : part + 2,
    statut_valeur: part === null ? 'secret' : 'publie',
  }) as PathwayShare;

const region = [row('emploi', 14), row('alternance', 4), row('formation', 9)];
const at = (month: number, ...rows: PathwayShare[]) => ({
  cohort: 2024,
  months: [{ month, rows, region }],
});

test('the shares after a year, against the region', () => {
  const rows = [row('emploi', 11), row('alternance', 5), row('formation', 12), row('autre', 3)];
  expect(pathwaySentence(at(12, ...rows))).toBe(
    'Un an après le premier accueil, 11\u00a0% étaient en emploi (au-dessous de la région), 5\u00a0% en alternance (proche) et 12\u00a0% en formation (au-dessus).',
  );
});

test('a secret share is said, and not compared', () => {
  expect(pathwaySentence(at(12, row('emploi', 14), row('alternance', null)))).toBe(
    'Un an après le premier accueil, 14\u00a0% étaient en emploi (proche de la région) ; part secrète en alternance.',
  );
  expect(pathwaySentence(at(6, row('emploi', null), row('formation', null)))).toBe(
    '6 mois après le premier accueil, part secrète en emploi et en formation.',
  );
});
