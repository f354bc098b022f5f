import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { retraits } from '../../../src/contracts/retraits.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { impossibleWithdrawals } from './impossibleWithdrawals.ts';

type Change = Record<string, string>;

/** What is said of these withdrawals, beside an edition 2025 of `activite_annuelle` if it is dated. */
function messages(changes: readonly Change[], publishedOn?: string) {
  const others =
    publishedOn === undefined
      ? []
      : [
          datasetFixture(activiteAnnuelle, [{}], {
            own: { fichier: '2025.csv', date_publication: publishedOn },
          }),
        ];
  const recorded = datasetFixture(retraits, [...changes]);
  return messagesOf(impossibleWithdrawals, recorded, ...others).map((line) => line.split('. ')[0]);
}

const at = 'data/retraits/2024.csv';

describe('impossibleWithdrawals', () => {
  test('says nothing of an edition that is gone, nor of one that was published anew', () => {
    expect(messages([{}])).toEqual([]);
    expect(messages([{}], '2026-02-20')).toEqual([]);
  });

  test('says an edition that is still there, or published anew before it was withdrawn', () => {
    const said = (day: string) =>
      `${at}:2:3: l’édition 2025 de activite_annuelle est retirée, et elle est dans data/, publiée le ${day}`;
    expect(messages([{}], '2026-01-31')).toEqual([said('31 janvier 2026')]);
    expect(messages([{}], '2026-02-02')).toEqual([said('2 février 2026')]);
    expect(messages([{}], '2026-02-19')).toEqual([said('19 février 2026')]);
    const same = { date_retrait: '2026-02-02', fin_publication: '2026-02-02' };
    expect(messages([same], '2026-02-02')).toEqual([said('2 février 2026')]);
    expect(messages([same], '2026-02-03')).toEqual([]);
  });

  test('says a dataset that has no edition to withdraw, with the name that is near', () => {
    expect(messages([{ jeu: 'activite_anuelle' }])).toEqual([
      `${at}:2:2: le jeu « activite_anuelle » n’a pas d’édition qui se retire`,
    ]);
    for (const jeu of ['chiffres_cles', 'revisions', 'retraits'])
      expect(messages([{ jeu }])).toHaveLength(1);
  });

  test('says days that do not follow one another', () => {
    expect(messages([{ fin_publication: '2026-02-01' }])).toEqual([
      `${at}:2:5: l’édition 2025 aurait cessé d’être publiée le 1er février 2026, avant de l’être`,
    ]);
    expect(messages([{ fin_publication: '2026-02-21' }])).toEqual([
      `${at}:2:1: l’édition 2025 aurait été retirée le 20 février 2026, et publiée jusqu’au 21 février 2026`,
    ]);
  });

  test('says a reason that is not one, and everything at once', () => {
    expect(messages([{ motif: 'Motif à compléter' }, { edition: '2024', motif: 'Faux.' }])).toEqual(
      [
        `${at}:2:6: le motif du retrait n’en est pas un : « à compléter » y tient la place de mots à écrire`,
        `${at}:3:6: le motif du retrait n’en est pas un : il est trop court pour dire une raison`,
      ],
    );
  });
});
