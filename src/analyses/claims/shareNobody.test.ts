import { expect, test } from 'vitest';
import { chiffresCles } from '../../contracts/chiffresCles.ts';
import { parcoursParts } from '../../contracts/parcoursParts.ts';
import { shareNobody } from './shareNobody.ts';

const row = {
  ...{ serie: 'situations', cohorte: 2023, territoire_niveau: 'region', territoire_code: '75' },
  ...{ population: 'ensemble', depart: 'ensemble', mois: 12, situation: 'emploi' },
};
const value = (change: object) => ({
  ...{ contract: parcoursParts, row: { ...row, ...change }, column: 'part', value: 10, unit: '%' },
});
const apart = (one: object, other: object) => shareNobody(value(one), value(other));

test.each([
  ['cohorts', { cohorte: 2023 }, { cohorte: 2022 }],
  [
    'populations of one attribute',
    { population: 'residence_qpv_oui' },
    { population: 'residence_qpv_non_ou_inconnu' },
  ],
  ['starts', { depart: 'formation' }, { depart: 'emploi' }],
  [
    'territories of one level',
    { territoire_niveau: 'departement', territoire_code: '33' },
    { territoire_niveau: 'departement', territoire_code: '23' },
  ],
])('two %s share nobody', (_, one, other) => expect(apart(one, other)).toBe(true));

test.each([
  ['situations', { situation: 'emploi' }, { situation: 'formation' }],
  ['months', { mois: 0 }, { mois: 12 }],
  ['attributes', { population: 'sexe_femmes' }, { population: 'residence_qpv_oui' }],
  ['levels', { territoire_niveau: 'departement', territoire_code: '33' }, {}],
  [
    'years of those who left a training',
    { serie: 'apres_formation', cohorte: 2023 },
    { serie: 'apres_formation', cohorte: 2022 },
  ],
])('two %s may share people', (_, one, other) => expect(apart(one, other)).toBe(false));

test.each([
  ['population', { population: 'sexe_femmes' }],
  ['start', { depart: 'formation' }],
])('a %s is a part of all', (_, one) => expect(apart(one, {})).toBe(false));

test('years of activity count the same people again', () => {
  const year = (annee: number) => ({ ...value({}), contract: chiffresCles, row: { annee } });
  expect(shareNobody(year(2023), year(2022))).toBe(false);
});
