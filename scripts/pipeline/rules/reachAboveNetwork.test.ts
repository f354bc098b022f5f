import { expect, test } from 'vitest';
import { animationAnnuelle } from '../../../src/contracts/animationAnnuelle.ts';
import { datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';
import { reachAboveNetwork } from './reachAboveNetwork.ts';

const reach = (...values: (number | null)[]) =>
  datasetFixture(
    animationAnnuelle,
    values.map((missions_locales) => ({ missions_locales })),
  );

test('accepts a reach up to the whole network, or none', () => {
  expect(messagesOf(reachAboveNetwork, reach(3, 0, null), ...registersFixture())).toEqual([]);
});

test('refuses more missions locales than were active that year', () => {
  const closed = registersFixture({ '23096S00': { fin_validite: 2023 } });
  expect(messagesOf(reachAboveNetwork, reach(2, 3), ...closed)).toEqual([
    'data/animation_annuelle/2024.csv:3:8: « Réunion des référents », 2024 : 3 missions locales touchées, le réseau en compte 2. Attendu : au plus les missions locales du répertoire en activité cette année-là. Remède : corrigez le nombre, ou les dates de validité du répertoire.',
  ]);
});

test('waits for the registers to be read', () => {
  const broken = registersFixture({}, { complete: false });
  expect(messagesOf(reachAboveNetwork, reach(99), ...broken)).toEqual([]);
});
