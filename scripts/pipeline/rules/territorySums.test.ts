import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { contexteOfficiel } from '../../../src/contracts/contexteOfficiel.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import type { Cell } from '../dataset.ts';
import { at, datasetFixture, messagesOf, registersFixture } from './datasetFixture.ts';
import { territorySums } from './territorySums.ts';

type Code = Parameters<typeof at>[0];
type Counts = Partial<Record<Code, number | null>>;

const good: Counts = {
  '75': 100,
  '23': 20,
  '33': 80,
  '23096S00': 20,
  '33063S00': 50,
  '33281S00': 30,
};

/** Rows in the order region, départements, missions locales, whatever that of the keys. */
function rows(counts: Counts, change: Record<string, Cell> = {}) {
  const codes = ['75', '23', '33', '23096S00', '33063S00', '33281S00'] as const;
  return codes
    .filter((code) => counts[code] !== undefined)
    .map((code) => ({ ...at(code), effectif: counts[code] ?? null, ...change }));
}

function messages(counts: Counts, registers = registersFixture()) {
  const dataset = datasetFixture(activiteAnnuelle, rows({ ...good, ...counts }));
  return messagesOf(territorySums, dataset, ...registers);
}

const rest =
  'Attendu : un total égal à la somme de ses territoires. Remède : corrigez le total ou le territoire fautif.';
const place = 'data/activite_annuelle/2024.csv';

describe('territorySums', () => {
  test('accepts missions locales and départements that add up', () => {
    expect(messages({})).toEqual([]);
  });

  test('refuses a département or a region that is not the sum of its parts', () => {
    expect(messages({ '33': 81 })).toEqual([
      `${place}:2:6: jeunes_accompagnes : le total de Nouvelle-Aquitaine (2024) est 100, la somme de ses 2 territoires est 101. ${rest}`,
      `${place}:4:6: jeunes_accompagnes : le total de Gironde (2024) est 81, la somme de ses 2 territoires est 80. ${rest}`,
    ]);
  });

  test('checks the only mission locale of a département', () => {
    expect(messages({ '23096S00': 21 })).toEqual([
      `${place}:3:6: jeunes_accompagnes : le total de Creuse (2024) est 20, la somme de son seul territoire est 21. ${rest}`,
    ]);
  });

  test('skips the sum where a term or the total is secret', () => {
    expect(messages({ '33063S00': null, '33281S00': null })).toEqual([]);
    expect(messages({ '33': null, '23': null })).toEqual([]);
    expect(messages({ '75': null })).toEqual([]);
  });

  test('refuses published terms above the total, even with secret ones', () => {
    expect(messages({ '33063S00': 81, '33281S00': null })).toEqual([
      `${place}:4:6: jeunes_accompagnes : le total de Gironde (2024) est 80, la somme de ses 2 territoires est d’au moins 81, sans ceux qui ne sont pas publiés. ${rest}`,
    ]);
  });

  test('never writes out a count below the threshold', () => {
    expect(messages({ '23': 4, '23096S00': 3, '75': 84 })).toEqual([
      `${place}:3:6: jeunes_accompagnes : le total de Creuse (2024) est moins de 5, la somme de son seul territoire est moins de 5. ${rest}`,
    ]);
  });

  test('leaves a missing row to the rule that says it, unless its structure had ended', () => {
    const { '33281S00': _, ...without } = good;
    const dataset = datasetFixture(activiteAnnuelle, rows({ ...without, '33': 50, '75': 71 }));
    expect(messagesOf(territorySums, dataset, ...registersFixture())).toEqual([
      `${place}:2:6: jeunes_accompagnes : le total de Nouvelle-Aquitaine (2024) est 71, la somme de ses 2 territoires est 70. ${rest}`,
    ]);
    const ended = registersFixture({ '33281S00': { fin_validite: 2023 } });
    const wrong = datasetFixture(activiteAnnuelle, rows({ ...without, '33': 51, '75': 71 }));
    expect(messagesOf(territorySums, wrong, ...ended)).toEqual([
      `${place}:4:6: jeunes_accompagnes : le total de Gironde (2024) est 51, la somme de son seul territoire est 50. ${rest}`,
    ]);
  });

  test('leaves a repeated row to the rule that says it', () => {
    const twice = [...rows(good), ...rows({ '33063S00': 50 })];
    const dataset = datasetFixture(activiteAnnuelle, twice);
    expect(messagesOf(territorySums, dataset, ...registersFixture())).toEqual([]);
  });

  test('adds up within one year, one indicator, one modality', () => {
    const activity = [
      ...rows(good),
      ...rows({ '33': 7 }, { annee: 2023 }),
      ...rows({ '33': 7 }, { indicateur: 'entretiens' }),
    ];
    const dataset = datasetFixture(activiteAnnuelle, activity);
    expect(messagesOf(territorySums, dataset, ...registersFixture())).toEqual([]);
    const profile = datasetFixture(profilAnnuel, [
      ...rows(good, { modalite: '18_21' }),
      ...rows({ ...good, '33': 79, '75': 99 }, { modalite: 'moins_18' }),
    ]);
    expect(messagesOf(territorySums, profile, ...registersFixture())).toEqual([
      `data/profil_annuel/2024.csv:10:8: accompagnes age moins_18 : le total de Gironde (2024) est 79, la somme de ses 2 territoires est 80. ${rest}`,
    ]);
  });

  test('adds up months, where missions locales have them', () => {
    const month = { periode: '2024-03' };
    const monthly = (counts: Counts) => {
      const dataset = datasetFixture(activiteMensuelle, rows(counts, month));
      return messagesOf(territorySums, dataset, ...registersFixture());
    };
    expect(monthly({ '75': 100, '23': 20, '33': 80 })).toEqual([]);
    expect(monthly({ '75': 100, '23': 20, '33': 81 })).toEqual([
      `data/activite_mensuelle/2024.csv:2:6: jeunes_accompagnes : le total de Nouvelle-Aquitaine (2024-03) est 100, la somme de ses 2 territoires est 101. ${rest}`.replace(
        'jeunes_accompagnes',
        'entrees_alternance',
      ),
    ]);
  });

  test('waits until the registers are read whole, and leaves the other datasets', () => {
    expect(messages({ '33': 81 }, registersFixture({}, { complete: false }))).toEqual([]);
    const official = datasetFixture(contexteOfficiel, rows({ ...good, '33': 81 }));
    expect(messagesOf(territorySums, official, ...registersFixture())).toEqual([]);
  });

  test('adds up the situations of a cohort, month by month', () => {
    const month = { cohorte: 2024, mois_depuis_accueil: 12, situation: 'emploi', observes: 1000 };
    const dataset = datasetFixture(parcoursSituations, [
      ...rows(good, month),
      ...rows({ '75': 101, '23': 20, '33': 80 }, { ...month, mois_depuis_accueil: 0 }),
    ]);
    expect(messagesOf(territorySums, dataset, ...registersFixture())).toEqual([
      `data/parcours_situations/2024.csv:8:8: emploi, à 0 mois : le total de Nouvelle-Aquitaine (2024) est 101, la somme de ses 2 territoires est 100. ${rest}`,
    ]);
  });

  test('leaves rounded counts as far from their sum as rounding each may put them', () => {
    const month = { periode: '2024-03' };
    const monthly = (counts: Counts, own: { arrondi?: 5 }) => {
      const dataset = datasetFixture(activiteMensuelle, rows(counts, month), { own });
      return messagesOf(territorySums, dataset, ...registersFixture());
    };
    // A total and its two parts: 2 each, 6 in all.
    const near = { '75': 105, '23': 20, '33': 80 };
    const far = { '75': 110, '23': 20, '33': 80 };
    expect(monthly(near, { arrondi: 5 })).toEqual([]);
    expect(monthly(near, {})).toHaveLength(1);
    expect(monthly(far, { arrondi: 5 })).toHaveLength(1);
  });

  test('refuses rounded terms well above their total, even with secret ones', () => {
    const monthly = (gironde: number) => {
      const counts = { '75': 100, '23': null, '33': gironde };
      const dataset = datasetFixture(activiteMensuelle, rows(counts, { periode: '2024-03' }), {
        own: { arrondi: 5 },
      });
      return messagesOf(territorySums, dataset, ...registersFixture());
    };
    // 102 may be published as 100, and as 105 where it is 103.
    expect(monthly(100)).toEqual([]);
    expect(monthly(105)).toHaveLength(1);
  });
});
