import { describe, expect, test } from 'vitest';
import { animationAnnuelle } from '../../../src/contracts/animationAnnuelle.ts';
import { animationSynthese } from '../../../src/contracts/animationSynthese.ts';
import type { Cell } from '../dataset.ts';
import { datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { animationSummary } from './animationSummary.ts';

const meeting = { intitule: 'a', actions: 4, participants: 30, missions_locales: 40 };
const group = { type_action: 'groupe_travail', intitule: 'b', actions: 2, participants: 9 };
const tool = { type_action: 'outil', intitule: 'c', actions: 1, participants: null };

const summaryOf = (...rows: Record<string, Cell>[]) =>
  animationSummary(datasetsFixture(datasetFixture(animationAnnuelle, rows)));
const find = (rows: ReturnType<typeof summaryOf>, modality: string) =>
  rows.find(({ modalite }) => modalite === modality);

describe('animationSummary', () => {
  test('adds up the whole, each priority, each theme and each type, in this order', () => {
    const rows = summaryOf(
      { ...group, missions_locales: 12, priorite: '3', axe: 'Observation' },
      meeting,
      { ...tool, missions_locales: 43 },
    );
    expect(rows.map(({ regroupement, modalite }) => `${regroupement} ${modalite}`)).toEqual([
      'ensemble ensemble',
      'priorite 1',
      'priorite 3',
      'axe Observation',
      'axe Alternance',
      'type_action reunion',
      'type_action groupe_travail',
      'type_action outil',
    ]);
    expect(find(rows, 'ensemble')).toMatchObject({ intitules: 3, actions: 7, participants: 39 });
    expect(find(rows, '1')).toMatchObject({
      libelle: 'Priorité 1 : l’accès à la qualification et à l’emploi',
      intitules: 2,
      actions: 5,
      participants: 30,
    });
    for (const { statut, ...row } of rows) {
      expect(animationSynthese.row.strict().parse(row)).toEqual(row);
      expect(statut).toBe('definitif');
    }
  });

  test('leaves tools out of participants and of reach', () => {
    const rows = summaryOf({ ...tool, missions_locales: 43 }, meeting);
    expect(find(rows, 'outil')).toMatchObject({ participants: null, missions_locales_max: null });
    expect(find(rows, 'ensemble')).toMatchObject({ participants: 30, missions_locales_max: 40 });
  });

  test('gives no number of actions when one does not say how many times it was held', () => {
    const rows = summaryOf(meeting, { ...group, actions: null });
    expect(find(rows, 'ensemble')).toMatchObject({ intitules: 2, actions: null });
    expect(find(rows, 'reunion')).toMatchObject({ actions: 4 });
  });

  test('gives no total when a number of participants is missing', () => {
    const rows = summaryOf(meeting, { ...group, participants: null });
    expect(find(rows, 'ensemble')).toMatchObject({ actions: 6, participants: null });
    expect(find(rows, 'reunion')).toMatchObject({ participants: 30 });
  });

  test('takes as median what at least half of the actions reach', () => {
    const reach = (...reaches: (number | null)[]) =>
      find(
        summaryOf(
          ...reaches.map((missions_locales, i) => ({
            ...meeting,
            intitule: `${i}`,
            missions_locales,
          })),
        ),
        'ensemble',
      )?.missions_locales_mediane;
    expect(reach(40, 10, 30)).toBe(30);
    expect(reach(40, 10, 30, 20)).toBe(30);
    expect(reach(7)).toBe(7);
    expect(reach(null)).toBeNull();
  });

  test('keeps years apart, in order', () => {
    const rows = summaryOf({ ...meeting, annee: 2025 }, { ...meeting, annee: 2024 });
    const totals = rows.filter(({ regroupement }) => regroupement === 'ensemble');
    expect(totals.map(({ annee, actions }) => [annee, actions])).toEqual([
      [2024, 4],
      [2025, 4],
    ]);
  });

  test('is empty without a report', () => expect(animationSummary(new Map())).toEqual([]));
});
