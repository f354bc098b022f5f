import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import type { Contract } from '../../../src/contracts/contract.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { revisions } from '../../../src/contracts/revisions.ts';
import { rowKey } from '../../../src/contracts/rowKey.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { smallRevisions } from './smallRevisions.ts';

/** What is said of revisions of one cell, from these values to those: only the place. */
function said(
  changes: readonly (readonly [from: number | null, to: number | null])[],
  { contract = activiteAnnuelle as Contract, row = {} as object, colonne = 'effectif' } = {},
) {
  const revised = datasetFixture(contract, [row as never]);
  const recorded = datasetFixture(
    revisions,
    changes.map(([from, to], rank) => ({
      date_revision: `2025-0${rank + 1}-02`,
      jeu: contract.name,
      cle: rowKey(contract, revised.rows[0]?.values ?? {}),
      colonne,
      ancienne_valeur: from,
      ancien_statut: from === null ? 'non_disponible' : 'publie',
      nouvelle_valeur: to,
      nouveau_statut: to === null ? 'non_disponible' : 'publie',
    })),
  );
  return messagesOf(smallRevisions, recorded, revised).map((line) => line.split(': ')[0]);
}

const people = { row: { indicateur: 'premiers_accueils' } };
const at = (line: number) => `data/revisions/2024.csv:${line}:7`;

describe('smallRevisions', () => {
  test.each([1, 4, -1, -4])('refuses a final count of people that changes by %d', (gap) => {
    expect(said([[40, 40 + gap]], people)).toEqual([at(2)]);
  });

  test('says what to do instead, and no value', () => {
    const revised = datasetFixture(activiteAnnuelle, [people.row]);
    const recorded = datasetFixture(revisions, [
      {
        cle: rowKey(activiteAnnuelle, revised.rows[0]?.values ?? {}),
        ancienne_valeur: 1234,
        nouvelle_valeur: 1236,
      },
    ]);
    const [message = ''] = messagesOf(smallRevisions, recorded, revised);
    expect(message).toMatch(/laissez la valeur.*non_disponible.*quand l’écart atteint 5/);
    expect(message).not.toMatch(/123/);
  });

  test('accepts a change of 5 or more, and a value that is withdrawn', () => {
    expect(said([[40, 45]], people)).toEqual([]);
    expect(said([[40, 35]], people)).toEqual([]);
    expect(said([[40, null]], people)).toEqual([]);
  });

  test('refuses to come back near a value that was published before', () => {
    expect(
      said(
        [
          [40, 50],
          [50, 42],
        ],
        people,
      ),
    ).toEqual([at(3)]);
    expect(
      said(
        [
          [40, null],
          [null, 41],
        ],
        people,
      ),
    ).toEqual([at(3)]);
    // Back to the very same: nobody more, nobody less.
    expect(
      said(
        [
          [40, 50],
          [50, 40],
        ],
        people,
      ),
    ).toEqual([]);
  });

  test('leaves acts, staff and what is not final', () => {
    expect(said([[40, 41]], { row: { indicateur: 'entretiens' } })).toEqual([]);
    expect(said([[40, 41]], { contract: reseauAnnuel, colonne: 'lieux_accueil' })).toEqual([]);
    const provisional = datasetFixture(activiteAnnuelle, [people.row], {
      metadata: { statut: 'provisoire' },
    });
    const recorded = datasetFixture(revisions, [
      {
        cle: rowKey(activiteAnnuelle, provisional.rows[0]?.values ?? {}),
        ancienne_valeur: 40,
        nouvelle_valeur: 41,
      },
    ]);
    expect(messagesOf(smallRevisions, recorded, provisional)).toEqual([]);
  });
});
