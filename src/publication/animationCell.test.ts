import { expect, test } from 'vitest';
import type { AnimationAction } from './animation.ts';
import { actionCell } from './animationCell.ts';

const meeting: AnimationAction = {
  annee: 2024,
  priorite: '1',
  axe: 'Alternance',
  type_action: 'reunion',
  intitule: 'Réunion des référents',
  actions: 4,
  participants: 1234,
  missions_locales: 43,
  statut: 'demonstration',
};

test('a count names its place in the published file', () => {
  expect(actionCell(meeting, 'participants')).toEqual({
    text: '1\u00a0234',
    absence: null,
    status: 'publie',
    value: '1234',
    dataset: 'animation_annuelle',
    key: ['2024', '1', 'Alternance', 'reunion', 'Réunion des référents'],
    year: '2024',
    column: 'participants',
  });
});

test('nobody attends a tool, while a meeting whose attendance is missing is not available', () => {
  const none = { ...meeting, participants: null };
  expect(actionCell(none, 'participants')).toMatchObject({ absence: 'non disponible', value: '' });
  expect(actionCell({ ...none, type_action: 'outil' }, 'participants')).toMatchObject({
    absence: 'sans objet',
    text: '–',
  });
  const unknownReach = { ...meeting, type_action: 'outil' as const, missions_locales: null };
  expect(actionCell(unknownReach, 'missions_locales')).toMatchObject({ absence: 'non disponible' });
});
