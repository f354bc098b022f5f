import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { at, datasetFixture, messagesOf } from './datasetFixture.ts';
import { partsAboveWhole } from './partsAboveWhole.ts';

/** Messages for indicators of Gironde in 2024. */
function messages(counts: Record<string, number | null>) {
  const rows = Object.entries(counts).map(([indicateur, effectif]) => ({
    ...at('33'),
    indicateur,
    effectif,
  }));
  return messagesOf(partsAboveWhole, datasetFixture(activiteAnnuelle, rows));
}

const rest =
  'dont il est une partie. Attendu : une partie au plus égale à son tout. Remède : corrigez l’un des deux effectifs.';
const place = 'data/activite_annuelle/2024.csv';

describe('partsAboveWhole', () => {
  test('accepts a part up to its whole, and what is a part of nothing', () => {
    expect(
      messages({ jeunes_accompagnes: 90, entrees_emploi: 90, entrees_emploi_durable: 30 }),
    ).toEqual([]);
    expect(messages({ jeunes_accompagnes: 90, entretiens: 500 })).toEqual([]);
  });

  test('refuses a part above its whole, at the part', () => {
    expect(messages({ entrees_emploi: 90, entrees_emploi_durable: 91 })).toEqual([
      `${place}:3:6: Gironde, 2024 : entrees_emploi_durable (91) dépasse entrees_emploi (90), ${rest}`,
    ]);
  });

  test('refuses a part above the whole of its whole, when the nearest is secret', () => {
    expect(
      messages({ jeunes_accompagnes: 80, entrees_emploi: null, entrees_emploi_durable: 91 }),
    ).toEqual([
      `${place}:4:6: Gironde, 2024 : entrees_emploi_durable (91) dépasse jeunes_accompagnes (80), ${rest}`,
    ]);
  });

  test('skips secret terms', () => {
    expect(messages({ entrees_emploi: null, entrees_emploi_durable: 91 })).toEqual([]);
    expect(messages({ entrees_emploi: 90, entrees_emploi_durable: null })).toEqual([]);
  });

  test('never writes out a count below the threshold', () => {
    expect(messages({ entrees_emploi: 2, entrees_emploi_durable: 3 })).toEqual([
      `${place}:3:6: Gironde, 2024 : entrees_emploi_durable (moins de 5) dépasse entrees_emploi (moins de 5), ${rest}`,
    ]);
  });

  test('compares within one year and one territory', () => {
    const part = { indicateur: 'entrees_emploi_durable', effectif: 91 };
    const whole = { indicateur: 'entrees_emploi', effectif: 90 };
    const rows = [
      { ...at('33'), ...part },
      { ...at('23'), ...whole },
      { ...at('33'), ...whole, annee: 2023 },
    ];
    expect(messagesOf(partsAboveWhole, datasetFixture(activiteAnnuelle, rows))).toEqual([]);
  });
});
