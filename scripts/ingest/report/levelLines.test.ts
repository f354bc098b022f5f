import { expect, test } from 'vitest';
import type { LevelChoice } from '../coarsen/levelChoices.ts';
import { levelLines } from './levelLines.ts';

const level = (
  dataset: string,
  name: LevelChoice['level'],
  small: number,
  choice: LevelChoice['choice'],
): LevelChoice => ({ dataset, level: name, rows: 400, small, choice });

test('says nothing where every level is published', () => {
  expect(levelLines([level('activite_annuelle', 'region', 0, 'published')])).toEqual([]);
});

test('says of each dataset what is published, kept and left out, with the share of small counts', () => {
  const lines = levelLines([
    level('activite_annuelle', 'region', 0, 'published'),
    level('activite_mensuelle', 'region', 2, 'published'),
    level('activite_mensuelle', 'departement', 202, 'kept'),
    level('activite_mensuelle', 'mission_locale', 295, 'left_out'),
    level('parcours_transitions', 'region', 334, 'left_out'),
  ]);
  expect(lines.slice(1, -1)).toEqual([
    '  activite_mensuelle : publié : région ; gardé, car déjà publié : départements (50,5 %) ; laissé de côté : missions locales (73,8 %)',
    '  parcours_transitions : laissé de côté : région (83,5 %)',
  ]);
});
