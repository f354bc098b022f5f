import { describe, expect, test } from 'vitest';
import { contexteOfficiel } from '../../../src/contracts/contexteOfficiel.ts';
import { at, datasetFixture, messagesOf } from './datasetFixture.ts';
import { officialSeriesSums } from './officialSeriesSums.ts';

/** Messages for a series of the region, of Creuse and of Gironde. */
function messages(values: [number, number, number], change = {}, complete = true) {
  const rows = (['75', '23', '33'] as const).map((code, index) => ({
    ...at(code),
    valeur: values[index] ?? 0,
    periode: '2023',
    ...(index === 0 ? change : {}),
  }));
  const dataset = datasetFixture(contexteOfficiel, rows, { complete });
  return messagesOf(officialSeriesSums, dataset);
}

const told = (region: number, sum: number, gap: number) =>
  `data/contexte_officiel/2024.csv:2:6: entrees_cej, 2023 : la région vaut ${region}, ses 2 départements totalisent ${sum}. Attendu : une somme égale, ou un écart dit dans la remarque de la région. Remède : corrigez la valeur, ou ajoutez à la remarque « Écart avec la somme des 2 départements : ${gap}. ».`;

describe('officialSeriesSums', () => {
  test('accepts an equal sum, or one that rounding explains', () => {
    expect(messages([100, 40, 60])).toEqual([]);
    expect(messages([100, 40.2, 60.2])).toEqual([]);
    expect(messages([0.3, 0.1, 0.2])).toEqual([]);
  });

  test('refuses another sum, without the noise of binary fractions', () => {
    expect(messages([100, 40, 57])).toEqual([told(100, 97, 3)]);
    expect(messages([1.5, 0.1, 0.2])).toEqual([told(1.5, 0.3, 1.2)]);
  });

  test('accepts a gap that the region’s remark states exactly', () => {
    const remarque = 'Série révisée. Écart avec la somme des 2 départements : 3.';
    expect(messages([100, 40, 57], { remarque })).toEqual([]);
    expect(messages([100, 40, 56], { remarque })).toEqual([told(100, 96, 4)]);
  });

  test('compares one indicator and one period only, and no percentage', () => {
    expect(messages([100, 40, 57], { indicateur: 'autre' })).toEqual([]);
    expect(messages([100, 40, 57], { periode: '2022' })).toEqual([]);
    const rows = [at('75'), at('23')].map((place, index) => ({
      ...place,
      unite: '%',
      valeur: index,
    }));
    expect(messagesOf(officialSeriesSums, datasetFixture(contexteOfficiel, rows))).toEqual([]);
  });

  test('says nothing of a region without départements, or of a file not read whole', () => {
    const alone = datasetFixture(contexteOfficiel, [{ ...at('75'), valeur: 3 }]);
    expect(messagesOf(officialSeriesSums, alone)).toEqual([]);
    expect(messages([100, 40, 57], {}, false)).toEqual([]);
  });
});
