import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { activiteMensuelleAnterieure } from '../../../src/contracts/activiteMensuelleAnterieure.ts';
import { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { territoires } from '../../../src/contracts/territoires.ts';
import type { Cell } from '../dataset.ts';
import { datasetFixture, messagesOf } from './datasetFixture.ts';
import { implausibleJumps } from './implausibleJumps.ts';

/** Messages for an indicator that counts so many in each year from 2021. */
function messages(counts: (number | null)[], indicateur = 'entretiens', metadata = {}) {
  const rows = counts.map((effectif, index) => ({ annee: 2021 + index, indicateur, effectif }));
  return messagesOf(implausibleJumps, datasetFixture(activiteAnnuelle, rows, { metadata }));
}

const jump = (line: number, text: string, indicateur: string, annee: Cell) =>
  `data/activite_annuelle/2024.csv:${line}:6: Mission locale de Bordeaux : ${indicateur} ${text}. Attendu : une variation d’au plus du simple au double. Remède : vérifiez, puis corrigez ou ajoutez à dataset.yaml, sous variations_reconnues : { territoire: "33063S00", indicateur: ${indicateur}, annee: ${annee}, raison: "…" }.`;

describe('implausibleJumps', () => {
  test('accepts a change of up to the double, small counts and absent ones', () => {
    expect(messages([100, 200, 100])).toEqual([]);
    expect(messages([20, 99, 6])).toEqual([]);
    expect(messages([100, null, 500])).toEqual([]);
  });

  test('warns of a count that more than doubles, or falls by more than half', () => {
    expect(messages([100, 201, 99])).toEqual([
      jump(3, 'passe de 100 en 2021 à 201 en 2022', 'entretiens', 2022),
      jump(4, 'passe de 201 en 2022 à 99 en 2023', 'entretiens', 2023),
    ]);
    const dataset = datasetFixture(activiteAnnuelle, [
      { annee: 2021, effectif: 100 },
      { annee: 2022, effectif: 300 },
    ]);
    expect(implausibleJumps(dataset, new Map()).map(({ severity }) => severity)).toEqual([
      'avertissement',
    ]);
  });

  test('never writes out a count below the threshold', () => {
    expect(messages([300, 3])).toEqual([
      jump(3, 'passe de 300 en 2021 à moins de 5 en 2022', 'entretiens', 2022),
    ]);
  });

  test('accepts the breaks of a series: the year, and the first whole year after', () => {
    expect(messages([100, 1000, 10_000], 'entrees_cej')).toEqual([]);
    expect(messages([100, 1000], 'entrees_pacea')).toHaveLength(1);
  });

  test('forgets a warning that dataset.yaml acknowledges, and no other', () => {
    const known = { territoire: '33063S00', indicateur: 'entretiens', annee: 2022 };
    const raison = 'Nouveau logiciel.';
    const acknowledging = (change: object) =>
      messages([100, 300, 900], 'entretiens', {
        variations_reconnues: [{ ...known, raison, ...change }],
      });
    const second = jump(4, 'passe de 300 en 2022 à 900 en 2023', 'entretiens', 2023);
    expect(acknowledging({})).toEqual([second]);
    for (const change of [{ territoire: '33' }, { indicateur: 'entrees_cej' }, { annee: 2021 }]) {
      expect(acknowledging(change)).toHaveLength(2);
    }
  });

  test('looks at the activity alone', () => {
    const rows = [
      { annee: 2023, effectif: 100 },
      { annee: 2024, effectif: 900 },
    ];
    expect(messagesOf(implausibleJumps, datasetFixture(profilAnnuel, rows))).toEqual([]);
  });
});

const open = { arrondi: 5, date_extraction: '2026-10-01' } as const;
const region = { territoire_niveau: 'region', territoire_code: '75', territoire_nom: 'Région' };

/** The first half of each message for months of 2025 and 2026, and what an extraction gave before. */
function monthly(
  rows: Record<string, Cell>[],
  earlier: Record<string, Cell>[] = [],
  metadata = {},
): string[] {
  const named = (row: Record<string, Cell>) => ({ indicateur: 'jeunes_vus_dans_le_mois', ...row });
  return messagesOf(
    implausibleJumps,
    datasetFixture(activiteMensuelle, rows.map(named), { own: open, metadata }),
    datasetFixture(
      activiteMensuelleAnterieure,
      earlier.map((row) => named({ date_extraction: '2026-09-01', ...row })),
      { own: { arrondi: 5 } },
    ),
  ).map((message) => /: (\S+ .*?)\. Attendu/.exec(message)?.[1]?.replace(/^.* : /, '') ?? message);
}

const inYears = (before: number, after: number, more = {}) => [
  { periode: '2025-09', effectif: before, ...more },
  { periode: '2026-09', effectif: after, ...more },
];
const fall = 'jeunes_vus_dans_le_mois passe de 800 en 2025-09 à 60 en 2026-09';

describe('implausibleJumps of months', () => {
  test('compares with the same month of the year before, small counts apart', () => {
    expect(monthly(inYears(800, 400))).toEqual([]);
    expect(monthly(inYears(95, 0))).toEqual([]);
    expect(monthly(inYears(800, 60))).toEqual([fall]);
    expect(
      monthly([...inYears(800, 60).slice(0, 1), { periode: '2026-09', effectif: null }]),
    ).toEqual([]);
  });

  test('says of the region alone what it does as a whole', () => {
    const places = [...inYears(8000, 600, region), ...inYears(800, 60)];
    expect(monthly(places)).toEqual([
      'jeunes_vus_dans_le_mois passe de 8000 en 2025-09 à 600 en 2026-09',
    ]);
    expect(monthly([...inYears(600, 8000, region), ...inYears(800, 60)])).toHaveLength(2);
  });

  test('waits for entries, which later extractions complete', () => {
    const entries = { indicateur: 'entrees_emploi' };
    expect(monthly(inYears(800, 60, entries))).toEqual([]);
    expect(monthly(inYears(300, 800, entries))).toHaveLength(1);
    expect(
      monthly([
        { periode: '2025-03', effectif: 800, ...entries },
        { periode: '2026-03', effectif: 60, ...entries },
      ]),
    ).toHaveLength(1);
  });

  test('compares with what the extraction before gave', () => {
    const month = (effectif: number, more = {}) => [{ periode: '2026-03', effectif, ...more }];
    const entries = { indicateur: 'entrees_emploi' };
    expect(monthly(month(400), month(800))).toEqual([]);
    const older = month(2000, { date_extraction: '2026-08-01' })[0] as Record<string, Cell>;
    expect(monthly(month(300), [older, ...month(800)])).toEqual([
      'jeunes_vus_dans_le_mois passe de 800 en 2026-03 (extraction du 1er septembre 2026) à 300 en 2026-03',
    ]);
    // Entries grow, and never fall.
    const soon = { ...entries, date_extraction: '2026-05-01' };
    expect(monthly(month(900, entries), month(200, soon))).toEqual([]);
    expect(monthly(month(900, entries), month(200, entries))).toHaveLength(1);
    expect(monthly(month(200, entries), month(900, soon))).toHaveLength(1);
  });

  test('expects nothing of the lockdowns of 2020', () => {
    const months = [
      { periode: '2019-04', effectif: 800 },
      { periode: '2020-04', effectif: 60 },
      { periode: '2021-04', effectif: 800 },
    ];
    expect(monthly(months)).toEqual([]);
  });

  test('forgets a month, or a year, that dataset.yaml acknowledges', () => {
    const known = { territoire: '33063S00', indicateur: 'jeunes_vus_dans_le_mois', annee: 2026 };
    const acknowledging = (change: object) =>
      monthly(inYears(800, 60), [], {
        variations_reconnues: [{ ...known, raison: 'Logiciel en panne.', ...change }],
      });
    expect(acknowledging({})).toEqual([]);
    expect(acknowledging({ periode: '2026-09' })).toEqual([]);
    expect(acknowledging({ periode: '2026-08' })).toEqual([fall]);
  });
});

describe('implausibleJumps of a structure that has taken over from another', () => {
  const register = (end: number) => [
    datasetFixture(territoires, []),
    datasetFixture(missionsLocales, [
      { code: '33063S00' },
      { code: '33009S00', fin_validite: end, successeur: '33063S00' },
    ]),
  ];
  const annual = (end: number) =>
    messagesOf(
      implausibleJumps,
      datasetFixture(activiteAnnuelle, [
        { annee: 2023, effectif: 100 },
        { annee: 2024, effectif: 300 },
      ]),
      ...register(end),
    );

  test('expects it to be larger than the year before, that year alone', () => {
    expect(annual(2023)).toEqual([]);
    expect(annual(2022)).toHaveLength(1);
  });

  test('expects a month to be larger than an extraction that still told them apart', () => {
    const month = { periode: '2026-03', indicateur: 'jeunes_vus_dans_le_mois' };
    const since = (codes: string[]) =>
      messagesOf(
        implausibleJumps,
        datasetFixture(activiteMensuelle, [{ ...month, effectif: 600 }], { own: open }),
        datasetFixture(
          activiteMensuelleAnterieure,
          codes.map((territoire_code) => ({
            ...month,
            territoire_code,
            effectif: 200,
            date_extraction: '2026-09-01',
          })),
          { own: { arrondi: 5 } },
        ),
        ...register(2025),
      );
    expect(since(['33063S00', '33009S00'])).toEqual([]);
    expect(since(['33063S00'])).toHaveLength(1);
  });
});
