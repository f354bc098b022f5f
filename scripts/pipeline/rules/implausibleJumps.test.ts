import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import type { Cell } from '../dataset.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { implausibleJumps } from './implausibleJumps.ts';

/** Messages for an indicator that counts so many in each year from 2021. */
function messages(counts: (number | null)[], indicateur = 'entretiens', metadata = {}) {
  const rows = counts.map((effectif, index) => ({ annee: 2021 + index, indicateur, effectif }));
  return messagesOf(implausibleJumps, datasetFixture(activiteAnnuelle, rows, { metadata }));
}

const jump = (line: number, text: string, indicateur: string, annee: Cell) =>
  `data/activite_annuelle/2024.csv:${line}:6: Mission locale de Bordeaux : ${indicateur} ${text}. Attendu : une variation d’au plus du simple au double. Remède : vérifiez, puis corrigez ou ajoutez à dataset.yaml, sous variations_reconnues : { territoire: "33063S00", indicateur: ${indicateur}, annee: ${annee}, raison: "…" }.`;

describe('implausibleJumps', () => {
  test('accepts a change of up to the double, small counts and absent ones', () => {
    expect(messages([100, 200, 100])).toEqual([]);
    expect(messages([20, 99, 6])).toEqual([]);
    expect(messages([100, null, 500])).toEqual([]);
  });

  test('warns of a count that more than doubles, or falls by more than half', () => {
    expect(messages([100, 201, 99])).toEqual([
      jump(3, 'passe de 100 en 2021 à 201 en 2022', 'entretiens', 2022),
      jump(4, 'passe de 201 en 2022 à 99 en 2023', 'entretiens', 2023),
    ]);
    const dataset = datasetFixture(activiteAnnuelle, [
      { annee: 2021, effectif: 100 },
      { annee: 2022, effectif: 300 },
    ]);
    expect(implausibleJumps(dataset, new Map()).map(({ severity }) => severity)).toEqual([
      'avertissement',
    ]);
  });

  test('never writes out a count below the threshold', () => {
    expect(messages([300, 3])).toEqual([
      jump(3, 'passe de 300 en 2021 à moins de 5 en 2022', 'entretiens', 2022),
    ]);
  });

  test('accepts the breaks of a series: the year, and the first whole year after', () => {
    expect(messages([100, 1000, 10_000], 'entrees_cej')).toEqual([]);
    expect(messages([100, 1000], 'entrees_pacea')).toHaveLength(1);
  });

  test('forgets a warning that dataset.yaml acknowledges, and no other', () => {
    const known = { territoire: '33063S00', indicateur: 'entretiens', annee: 2022 };
    const raison = 'Nouveau logiciel.';
    const acknowledging = (change: object) =>
      messages([100, 300, 900], 'entretiens', {
        variations_reconnues: [{ ...known, raison, ...change }],
      });
    const second = jump(4, 'passe de 300 en 2022 à 900 en 2023', 'entretiens', 2023);
    expect(acknowledging({})).toEqual([second]);
    for (const change of [{ territoire: '33' }, { indicateur: 'entrees_cej' }, { annee: 2021 }]) {
      expect(acknowledging(change)).toHaveLength(2);
    }
  });

  test('looks at the annual activity alone', () => {
    const rows = [
      { annee: 2023, effectif: 100 },
      { annee: 2024, effectif: 900 },
    ];
    expect(messagesOf(implausibleJumps, datasetFixture(profilAnnuel, rows))).toEqual([]);
  });
});
