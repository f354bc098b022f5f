import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { contexteOfficiel } from '../../../src/contracts/contexteOfficiel.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import type { Cell } from '../dataset.ts';
import { at, datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';
import { unknownTerritories } from './unknownTerritories.ts';

const messages = (rows: Record<string, Cell>[], registers = registersFixture()) =>
  messagesOf(unknownTerritories, datasetFixture(activiteAnnuelle, rows), ...registers);

describe('unknownTerritories', () => {
  test('accepts the territories of the registers, and France in the official series', () => {
    expect(messages([at('75'), at('33'), at('33063S00')])).toEqual([]);
    const france = {
      territoire_niveau: 'national',
      territoire_code: 'FR',
      territoire_nom: 'France',
    };
    const official = datasetFixture(contexteOfficiel, [france, at('75')]);
    expect(messagesOf(unknownTerritories, official, ...registersFixture())).toEqual([]);
  });

  test('refuses an unknown code, or one of another level', () => {
    const rows = [
      { ...at('33'), territoire_code: '34' },
      { ...at('33'), territoire_niveau: 'region' },
    ];
    const rest =
      'Attendu : un code des répertoires territoires ou missions_locales. Remède : corrigez le code, ici ou dans le répertoire, ou ajoutez la structure à missions_locales.';
    expect(messages(rows)).toEqual([
      `data/activite_annuelle/2024.csv:2:3: le territoire « 34 » est inconnu au niveau departement. ${rest}`,
      `data/activite_annuelle/2024.csv:3:3: le territoire « 33 » est inconnu au niveau region. ${rest}`,
    ]);
  });

  test('refuses another name', () => {
    expect(messages([{ ...at('33'), territoire_nom: 'gironde' }])).toEqual([
      'data/activite_annuelle/2024.csv:2:4: le territoire 33 est nommé « gironde ». Attendu : « Gironde », comme dans les répertoires territoires et missions_locales. Remède : reprenez le nom du répertoire, ou corrigez-le dans le répertoire.',
    ]);
  });

  test('accepts the name that a former edition of the register gave, where nothing replaces it', () => {
    const [territoires, structures] = registersFixture();
    const row = structures.rows.find(({ values }) => values.code === '33063S00');
    const replaced = row ? [{ ...row, values: { ...row.values, nom: 'ML d’avant' } }] : [];
    const registers: ReturnType<typeof registersFixture> = [
      territoires,
      { ...structures, replaced },
    ];
    const before = { ...at('33063S00'), territoire_nom: 'ML d’avant' };
    expect(messages([before, at('33063S00')], registers)).toEqual([]);
    expect(
      messages([{ ...before, ...at('33281S00'), territoire_nom: 'ML d’avant' }], registers),
    ).toEqual([
      'data/activite_annuelle/2024.csv:2:4: le territoire 33281S00 est nommé « ML d’avant ». Attendu : « ML Mérignac », comme dans les répertoires territoires et missions_locales. Remède : reprenez le nom du répertoire ; si la structure a changé de nom, donnez le nouveau dans une nouvelle édition de missions_locales, à côté de celle qui porte l’ancien.',
    ]);
    const official = datasetFixture(contexteOfficiel, [before]);
    expect(messagesOf(unknownTerritories, official, ...registers)).toHaveLength(1);
  });

  test('says once what is wrong in many rows', () => {
    const rows = [{ ...at('33'), territoire_nom: 'gironde' }, at('33'), at('23')];
    const [message] = messages([...rows, ...rows, ...rows]);
    expect(message).toContain('2024.csv:2:4: le territoire 33 est nommé « gironde » (3 lignes).');
    expect(messages([...rows, ...rows, ...rows])).toHaveLength(1);
  });

  test('waits until the registers are read whole, and leaves datasets without territory', () => {
    const wrong = [{ ...at('33'), territoire_code: '34' }];
    expect(messages(wrong, registersFixture({}, { complete: false }))).toEqual([]);
    expect(messagesOf(unknownTerritories, datasetFixture(activiteAnnuelle, wrong))).toEqual([]);
    expect(
      messagesOf(unknownTerritories, datasetFixture(reseauAnnuel, [{}]), ...registersFixture()),
    ).toEqual([]);
  });
});
