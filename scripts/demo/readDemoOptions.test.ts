import { expect, test } from 'vitest';
import { parseIsoDay } from './calendar.ts';
import { readDemoOptions } from './readDemoOptions.ts';

const lastDay = parseIsoDay('2026-10-01');
const read = (...args: string[]) => readDemoOptions(args, { lastDay, seed: 7 }, {});

test('reads what is asked', () => {
  expect(read()).toEqual({ target: undefined, extraction: lastDay, people: null, seed: 7 });
  const all = ['--sortie', 'x', '--jeunes', '200', '--graine=3', '--extraction', '2026-03-01'];
  expect(read(...all)).toEqual({
    target: 'x',
    extraction: parseIsoDay('2026-03-01'),
    people: 200,
    seed: 3,
  });
});

test.each([
  [
    ['--extraction', '2026-11-01', '--sortie', 'x'],
    '--extraction 2026-11-01 : la simulation s’arrête le 1er octobre 2026. Remède : donnez ce jour, ou un jour qui le précède.',
  ],
  [
    ['--extraction', '2026-02-30', '--sortie', 'x'],
    '--extraction 2026-02-30 : ce jour n’existe pas. Remède : donnez une date du calendrier.',
  ],
  [
    ['--jeunes', '1 000', '--sortie', 'x'],
    '--jeunes 1 000 : attendu un nombre entier, de 1 à 99 999 999, sans espace.',
  ],
  [['--jeunes', '1000'], 'Ces options écrivent un extrait : ajoutez --sortie <dossier>.'],
  [
    ['--jeune', '1000'],
    '--jeune : cette option n’existe pas. Remède : est-ce « --jeunes » ? Sinon, retirez-la.',
  ],
  [['ici'], 'ici : ce mot est de trop.'],
])('says which option is wrong: %o', (args, fault) => {
  expect(read(...args)).toEqual([fault]);
});
