import { describe, expect, test } from 'vitest';
import type { Cell } from '../dataset.ts';
import { messagesOf, registersFixture } from './datasetFixture.ts';
import { inconsistentStructures } from './inconsistentStructures.ts';

function messages(change: Record<string, Cell>) {
  const [territoires, structures] = registersFixture({ '33281S00': change });
  return messagesOf(inconsistentStructures, structures, territoires);
}

describe('inconsistentStructures', () => {
  test('accepts active structures, ended ones, and those that another took over', () => {
    expect(messages({})).toEqual([]);
    expect(messages({ fin_validite: 2018 })).toEqual([]);
    expect(messages({ fin_validite: 2020, successeur: '33063S00' })).toEqual([]);
    expect(messages({ fin_validite: 2020, successeur: '33063S00 23096S00' })).toEqual([]);
  });

  test('refuses the region’s code as a département', () => {
    expect(messages({ departement: '75' })).toEqual([
      'data/missions_locales/2024.csv:4:3: le département « 75 » de ML Mérignac est le code de la région. Attendu : le code Insee du département du siège. Remède : corrigez le code.',
    ]);
  });

  test('refuses a town of another département', () => {
    expect(messages({ commune_insee: '38281' })).toEqual([
      'data/missions_locales/2024.csv:4:4: la commune 38281 de ML Mérignac n’est pas dans le département 33. Attendu : un code Insee qui commence par celui du département. Remède : corrigez le code de la commune ou celui du département.',
    ]);
  });

  test('refuses an end before the beginning', () => {
    expect(messages({ fin_validite: 2017 })).toEqual([
      'data/missions_locales/2024.csv:4:10: ML Mérignac finit en 2017, avant de commencer en 2018. Attendu : une fin de validité qui suit le début. Remède : corrigez l’une des deux années.',
    ]);
  });

  test('refuses a successor of an active structure, or of itself', () => {
    const rest =
      'Attendu : un successeur pour les seules structures qui ont pris fin, autre qu’elles-mêmes. Remède : donnez fin_validite, ou corrigez le successeur.';
    expect(messages({ successeur: '33063S00' })).toEqual([
      `data/missions_locales/2024.csv:4:11: ML Mérignac a un successeur mais pas de fin de validité. ${rest}`,
    ]);
    expect(messages({ fin_validite: 2020, successeur: '33281S00' })).toEqual([
      `data/missions_locales/2024.csv:4:11: ML Mérignac est son propre successeur. ${rest}`,
    ]);
  });

  test('refuses a successor that is unknown, or not active the next year', () => {
    const expected = 'Attendu : un ou plusieurs codes de missions_locales, séparés par une espace.';
    expect(messages({ fin_validite: 2020, successeur: '33063S00 33999S00' })).toEqual([
      `data/missions_locales/2024.csv:4:11: « 33999S00 » n’existe pas dans missions_locales. ${expected} Remède : corrigez la cellule, ou ajoutez la ligne de la structure qui a succédé.`,
    ]);
    const [territoires, structures] = registersFixture({
      '33063S00': { debut_validite: 2023 },
      '33281S00': { fin_validite: 2020, successeur: '33063S00' },
    });
    expect(messagesOf(inconsistentStructures, structures, territoires)).toEqual([
      'data/missions_locales/2024.csv:4:11: ML Mérignac finit en 2020, et son successeur 33063S00 n’est pas en activité en 2021. Attendu : un successeur en activité l’année qui suit la fin. Remède : corrigez les années : celle d’une fusion ou d’une division revient entière à la structure qui en est issue.',
    ]);
  });
});
