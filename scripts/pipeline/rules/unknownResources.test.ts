import { describe, expect, test } from 'vitest';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import type { Cell } from '../dataset.ts';
import { datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';
import { unknownResources } from './unknownResources.ts';

const codes = ['23096S00', '33063S00', '33281S00'];
const all = codes.map((code_ml) => ({ code_ml }));
const messages = (rows: Record<string, Cell>[], registers = registersFixture()) =>
  messagesOf(unknownResources, datasetFixture(reseauAnnuel, rows), ...registers);
const rest =
  'Attendu : ce nombre pour chaque mission locale en activité : sans lui, les totaux du département et de la région sont non disponibles. Remède : rien à faire s’il n’est pas connu ; sinon, complétez la cellule ou ajoutez la ligne.';

describe('unknownResources', () => {
  test('says nothing of a whole network, nor of structures that have closed', () => {
    expect(messages(all)).toEqual([]);
    const closed = registersFixture({ '33281S00': { fin_validite: 2023 } });
    expect(messages(all.slice(0, 2), closed)).toEqual([]);
  });

  test('warns of an empty cell, at its column', () => {
    const rows = [...all.slice(0, 2), { ...all[2], conseillers_etp: null }];
    expect(messages(rows)).toEqual([
      `data/reseau_annuel/2024.csv:1:5: en 2024, conseillers_etp n’est pas donné pour ML Mérignac (33281S00). ${rest}`,
    ]);
    const [found] = unknownResources(
      datasetFixture(reseauAnnuel, rows),
      new Map(registersFixture().map((one) => [one.contract.name, one])),
    );
    expect(found?.severity).toBe('avertissement');
  });

  test('warns of a mission locale without its row, in each column', () => {
    expect(messages(all.slice(0, 1))).toEqual(
      [
        [3, 'lieux_accueil'],
        [4, 'professionnels_etp'],
        [5, 'conseillers_etp'],
      ].map(
        ([rank, column]) =>
          `data/reseau_annuel/2024.csv:1:${rank}: en 2024, ${column} n’est pas donné pour ML Bordeaux (33063S00), ML Mérignac (33281S00). ${rest}`,
      ),
    );
  });
});
