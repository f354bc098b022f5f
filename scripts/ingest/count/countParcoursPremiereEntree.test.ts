import { describe, expect, test } from 'vitest';
import type { Line } from '../exampleExtract.ts';
import { countExample } from '../ingestExample.ts';
import type { ExactTables } from './countExtract.ts';

type Rows = ExactTables['parcours_premiere_entree'];

const spell = (id_jeune: string, situation: string, from: string, to = ''): Line => ({
  id_jeune,
  situation,
  date_debut: from,
  date_fin: to,
});

/** Followed to the end, month 24 of December 2023: the whole cohort of 2023. */
const toTheEnd = { date_extraction: '2025-12-31', periode_fin: '2025-12-31' };

/** The months in which somebody leaves a life table, and what was cumulated by then: `m: f,a,e cN`. */
function exits(rows: Rows, issue: string, hypothese = 'observe', territoire = '75') {
  const table = rows
    .filter((row) => row.cohorte === 2023 && row.population === 'ensemble')
    .filter((row) => row.issue === issue && row.hypothese === hypothese)
    .filter((row) => row.territoire_code === territoire && row.statut_valeur === 'publie');
  const states = table.map((row) => `${entriesOf(row)} c${row.cumul_censures}`);
  const start = states[0]?.replaceAll(/\d+/g, '0');
  return table.flatMap(({ mois }, rank) =>
    states[rank] === (rank === 0 ? start : states[rank - 1]) ? [] : [`${mois}: ${states[rank]}`],
  );
}

const entriesOf = (row: Rows[number]) => [
  row.cumul_formation,
  row.cumul_alternance,
  row.cumul_emploi,
];

const first = (rows: Rows, issue: string) =>
  rows.find((row) => row.cohorte === 2023 && row.issue === issue);

describe('parcours_premiere_entree', () => {
  test('dates an entry by the spells, whatever the situation shown in the month', async () => {
    const { parcours_premiere_entree: rows } = await countExample({
      jeunes: ['a', 'b', 'c', 'd'].map((id_jeune) => ({ id_jeune })), // 15 January 2023.
      situations: [
        spell('a', 'formation', '2023-01-16', '2023-01-18'), // Month 0, three days.
        spell('a', 'formation', '2023-05-01', '2023-06-30'), // Not the first one.
        spell('b', 'emploi', '2023-01-01'),
        spell('b', 'formation', '2023-03-01', '2023-03-31'), // Month 2, beside a job.
        spell('c', 'formation', '2022-12-01', '2023-01-15'), // Ends on the day: already in it.
        spell('c', 'formation', '2023-09-01', '2023-12-31'),
        spell('d', 'formation', '2022-12-01', '2023-01-14'), // Over the day before: not in it.
        spell('d', 'formation', '2025-01-31'), // Month 24, on its last day.
      ],
      metadata: toTheEnd,
    });
    // a, b and d are followed.
    expect(exits(rows, 'formation_ever')).toEqual(['0: 1,, c0', '2: 2,, c0', '24: 3,, c0']);
    expect(first(rows, 'formation_ever')).toMatchObject({
      suivis: 3,
      deja_en_situation: 1,
      cumul_alternance: null,
      cumul_emploi: null,
    });
    // b had a job on the day; the three others never entered one.
    expect(first(rows, 'emploi_ever')).toMatchObject({ suivis: 3, deja_en_situation: 1 });
    expect(exits(rows, 'emploi_ever')).toEqual([]);
  });

  test('stops at the last month that the whole cohort has reached', async () => {
    const { parcours_premiere_entree: rows } = await countExample({
      jeunes: [
        { id_jeune: 'a' }, // January 2023: May 2024 is month 16.
        { id_jeune: 'b', date_premier_accueil: '2023-12-01' }, // May 2024 is month 5.
      ],
      situations: [
        spell('a', 'emploi', '2023-06-01'), // Month 5.
        spell('b', 'emploi', '2024-06-01'), // Month 6, which had not ended.
      ],
      metadata: { date_extraction: '2024-06-15', periode_fin: '2024-06-15' },
    });
    const table = rows.filter(
      (row) =>
        row.cohorte === 2023 &&
        row.population === 'ensemble' &&
        row.issue === 'emploi_ever' &&
        row.hypothese === 'observe' &&
        row.territoire_code === '75',
    );
    expect(table.map(({ mois }) => mois)).toEqual(Array.from({ length: 25 }, (_, mois) => mois));
    const known = table.filter(({ statut_valeur: status }) => status === 'publie');
    expect(known.map(({ mois }) => mois)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(known.at(-1)).toMatchObject({ suivis: 2, cumul_emploi: 1, cumul_censures: 0 });
    expect(table[6]).toMatchObject({
      suivis: null,
      cumul_emploi: null,
      cumul_censures: null,
      deja_en_situation: null,
      statut_valeur: 'non_disponible',
    });
  });

  test('takes the spell of the day itself for a situation already held', async () => {
    const { parcours_premiere_entree: rows } = await countExample({
      jeunes: [{}],
      situations: [spell('j1', 'emploi', '2023-01-15')],
      metadata: toTheEnd,
    });
    expect(first(rows, 'emploi_ever')).toMatchObject({ suivis: 0, deja_en_situation: 1 });
    expect(exits(rows, 'emploi_ever')).toEqual([]);
  });

  test('retains one situation of several running on the day, as the profile does', async () => {
    const { parcours_premiere_entree: rows, profil_annuel } = await countExample({
      jeunes: [{}],
      situations: [
        spell('j1', 'emploi', '2022-11-01'),
        spell('j1', 'formation', '2023-01-01', '2023-01-31'), // Beside the job, on 15 January.
        spell('j1', 'formation', '2023-05-01', '2023-05-31'), // The first one after: month 4.
      ],
      metadata: toTheEnd,
    });
    expect(first(rows, 'emploi_ever')).toMatchObject({ suivis: 0, deja_en_situation: 1 });
    expect(first(rows, 'formation_ever')).toMatchObject({ suivis: 1, deja_en_situation: 0 });
    expect(exits(rows, 'formation_ever')).toEqual(['4: 1,, c0']);
    expect(first(rows, 'first_exit')).toMatchObject({ suivis: 0, deja_en_situation: 1 });
    const held = profil_annuel.filter(
      (row) =>
        row.annee === 2023 &&
        row.territoire_code === '75' &&
        row.dimension === 'situation_entree' &&
        row.effectif !== 0,
    );
    expect(held.map(({ modalite, effectif }) => [modalite, effectif])).toEqual([['emploi', 1]]);
  });

  test('lets the three exits compete, without those who were in one of them', async () => {
    const { parcours_premiere_entree: rows } = await countExample({
      jeunes: ['a', 'b', 'c', 'd'].map((id_jeune) => ({ id_jeune })),
      situations: [
        spell('a', 'emploi', '2023-04-10'), // Month 3, before the training of the same month.
        spell('a', 'formation', '2023-04-11'),
        spell('b', 'formation', '2023-04-11'), // The same day as a job: the list says job.
        spell('b', 'emploi', '2023-04-11'),
        spell('c', 'alternance', '2022-09-01'), // Already in one of the three: excluded.
        spell('c', 'emploi', '2023-06-01'),
        spell('d', 'alternance', '2023-02-01'), // Month 1.
      ],
      metadata: toTheEnd,
    });
    expect(exits(rows, 'first_exit')).toEqual(['1: 0,1,0 c0', '3: 0,1,2 c0']);
    expect(first(rows, 'first_exit')).toMatchObject({ suivis: 3, deja_en_situation: 1 });
    expect(first(rows, 'formation_ever')).toMatchObject({ suivis: 4 });
    expect(exits(rows, 'formation_ever')).toEqual(['3: 2,, c0']);
  });

  test('bounds what is not known of those with whom contact was lost', async () => {
    const { parcours_premiere_entree: rows } = await countExample({
      jeunes: ['lost', 'back', 'known', 'never_known', 'entered'].map((id_jeune) => ({ id_jeune })),
      situations: [
        // Last known on 31 May 2023, month 4.
        spell('lost', 'demandeur_emploi', '2023-01-01', '2023-06-15'),
        spell('lost', 'inconnue', '2023-06-16'),
        // Unknown for long, but known again at the end.
        spell('back', 'demandeur_emploi', '2023-01-01', '2023-02-28'),
        spell('back', 'demandeur_emploi', '2024-06-01'),
        spell('known', 'demandeur_emploi', '2023-01-01'),
        // Lost after May 2023 too, but entered before: that is known.
        spell('entered', 'emploi', '2023-03-01', '2023-05-31'),
      ],
      metadata: { date_extraction: '2024-06-30', periode_fin: '2024-06-30' },
    });
    // Month 6 is the last one of the whole cohort. Nobody is censored, those who are lost included.
    expect(exits(rows, 'emploi_ever', 'observe')).toEqual(['2: ,,1 c0']);
    expect(exits(rows, 'emploi_ever', 'perdu_censure')).toEqual([
      '0: ,,0 c1', // never_known: seen in month 0 alone.
      '2: ,,1 c1',
      '4: ,,1 c2', // lost
    ]);
    expect(new Set(rows.map(({ hypothese }) => hypothese))).toEqual(
      new Set(['observe', 'perdu_censure']),
    );
  });

  test('censors nobody in the last month of the table', async () => {
    const { parcours_premiere_entree: rows } = await countExample({
      jeunes: [
        { id_jeune: 'known', date_premier_accueil: '2023-12-31' },
        // Last known in month 24, and unknown since.
        { id_jeune: 'lost', date_premier_accueil: '2023-12-31' },
      ],
      situations: [
        spell('known', 'demandeur_emploi', '2023-12-01'),
        spell('lost', 'demandeur_emploi', '2023-12-01', '2026-01-15'),
      ],
      metadata: { date_extraction: '2026-03-31', periode_fin: '2026-03-31' },
    });
    for (const hypothese of ['observe', 'perdu_censure']) {
      expect(exits(rows, 'emploi_ever', hypothese)).toEqual([]);
    }
    const months = rows.filter((row) => row.cohorte === 2023 && row.issue === 'emploi_ever');
    expect(months.find((row) => row.mois === 24)).toMatchObject({ suivis: 2, cumul_censures: 0 });
  });

  test('leaves out the tables that would be secret for the most part', async () => {
    const { parcours_premiere_entree: rows } = await countExample({ jeunes: [{}] });
    const tables = (level: string, population: string) => [
      ...new Set(
        rows
          .filter((row) => row.territoire_niveau === level && row.population === population)
          .map(({ issue, hypothese }) => `${issue} ${hypothese}`),
      ),
    ];
    const ever = ['formation_ever', 'alternance_ever', 'emploi_ever'];
    const under = (issues: string[], hypotheses: string[]) =>
      issues.flatMap((issue) => hypotheses.map((one) => `${issue} ${one}`)).sort();
    const two = ['observe', 'perdu_censure'];
    expect(tables('region', 'ensemble').sort()).toEqual(under([...ever, 'first_exit'], two));
    expect(tables('region', 'sexe_femmes').sort()).toEqual(under([...ever, 'first_exit'], two));
    expect(tables('region', 'age_18_21').sort()).toEqual(under(ever, two));
    expect(tables('departement', 'ensemble').sort()).toEqual(under(ever, ['observe']));
    expect(tables('departement', 'sexe_femmes')).toEqual([]);
    expect(tables('mission_locale', 'ensemble')).toEqual([]);
    const monthsOf = (level: string, population: string) => [
      ...new Set(
        rows
          .filter((row) => row.territoire_niveau === level && row.population === population)
          .map(({ mois }) => mois),
      ),
    ];
    expect(monthsOf('region', 'ensemble')).toHaveLength(25);
    expect(monthsOf('region', 'sexe_femmes')).toEqual([3, 6, 12, 18, 24]);
    expect(monthsOf('departement', 'ensemble')).toEqual([3, 6, 12, 18, 24]);
  });
});
