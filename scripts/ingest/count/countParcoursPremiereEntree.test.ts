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

/** The months of a life table in which somebody leaves: `m risk f/a/e c`. */
function exits(rows: Rows, issue: string, hypothese = 'observe', territoire = '75') {
  return rows
    .filter((row) => row.cohorte === 2023 && row.population === 'ensemble')
    .filter((row) => row.issue === issue && row.hypothese === hypothese)
    .filter((row) => row.territoire_code === territoire)
    .filter((row) => eventsOf(row).some((count) => count) || row.censures)
    .map((row) => `${row.mois}: ${row.a_risque} à risque ${eventsOf(row)} c${row.censures}`);
}

const eventsOf = (row: Rows[number]) => [
  row.evenements_formation,
  row.evenements_alternance,
  row.evenements_emploi,
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
        spell('d', 'formation', '2025-01-01'), // Month 24, which is not over on 1 January 2025.
      ],
    });
    // a, b and d are at risk. December 2024, month 23, is the last observed: d is censored there.
    expect(exits(rows, 'formation_ever')).toEqual([
      '0: 3 à risque 1,, c0',
      '2: 2 à risque 1,, c0',
      '23: 1 à risque 0,, c1',
    ]);
    expect(first(rows, 'formation_ever')).toMatchObject({
      deja_en_situation: 1,
      evenements_alternance: null,
      evenements_emploi: null,
    });
    // b had a job on the day; the three others never entered one.
    expect(first(rows, 'emploi_ever')).toMatchObject({ a_risque: 3, deja_en_situation: 1 });
    expect(exits(rows, 'emploi_ever')).toEqual(['23: 3 à risque ,,0 c3']);
  });

  test('takes the spell of the day itself for a situation already held', async () => {
    const { parcours_premiere_entree: rows } = await countExample({
      jeunes: [{}],
      situations: [spell('j1', 'emploi', '2023-01-15')],
    });
    expect(first(rows, 'emploi_ever')).toMatchObject({ a_risque: 0, deja_en_situation: 1 });
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
    });
    expect(first(rows, 'emploi_ever')).toMatchObject({ a_risque: 0, deja_en_situation: 1 });
    expect(first(rows, 'formation_ever')).toMatchObject({ a_risque: 1, deja_en_situation: 0 });
    expect(exits(rows, 'formation_ever')).toEqual(['4: 1 à risque 1,, c0']);
    expect(first(rows, 'first_exit')).toMatchObject({ a_risque: 0, deja_en_situation: 1 });
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
    });
    expect(exits(rows, 'first_exit')).toEqual(['1: 3 à risque 0,1,0 c0', '3: 2 à risque 0,0,2 c0']);
    expect(first(rows, 'first_exit')).toMatchObject({ deja_en_situation: 1 });
    expect(exits(rows, 'formation_ever')[0]).toBe('3: 4 à risque 2,, c0');
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
    // June 2024 is month 17.
    const entry = '2: 5 à risque ,,1 c0';
    expect(exits(rows, 'emploi_ever', 'observe')).toEqual([entry, '17: 4 à risque ,,0 c4']);
    // Two are lost and stay at risk for ever; two are censored.
    expect(exits(rows, 'emploi_ever', 'perdu_jamais')).toEqual([entry, '17: 4 à risque ,,0 c2']);
    expect(exits(rows, 'emploi_ever', 'perdu_censure')).toEqual([
      '0: 5 à risque ,,0 c1', // never_known: seen in month 0 alone.
      '2: 4 à risque ,,1 c0',
      '4: 3 à risque ,,0 c1', // lost
      '17: 2 à risque ,,0 c2',
    ]);
  });

  test('censors nobody by dates in a cohort observed to the end of the table', async () => {
    const { parcours_premiere_entree: rows } = await countExample({
      jeunes: [{ date_premier_accueil: '2023-12-31' }],
      situations: [spell('j1', 'demandeur_emploi', '2023-12-01')],
      // Month 24 of December 2023 is December 2025, the last observed one.
      metadata: { date_extraction: '2025-12-31', periode_fin: '2025-12-31' },
    });
    expect(exits(rows, 'emploi_ever')).toEqual([]);
    const months = rows.filter((row) => row.cohorte === 2023 && row.issue === 'emploi_ever');
    expect(months.find((row) => row.mois === 24)).toMatchObject({ a_risque: 1, censures: 0 });
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
    const all = ['observe', 'perdu_jamais', 'perdu_censure'];
    expect(tables('region', 'ensemble').sort()).toEqual(under([...ever, 'first_exit'], all));
    // Of a population observed to the end, perdu_jamais is what is observed.
    const two = ['observe', 'perdu_censure'];
    expect(tables('region', 'sexe_femmes').sort()).toEqual(under([...ever, 'first_exit'], two));
    expect(tables('region', 'age_18_21').sort()).toEqual(under(ever, two));
    expect(tables('departement', 'ensemble').sort()).toEqual(under(ever, ['observe']));
    expect(tables('departement', 'sexe_femmes')).toEqual([]);
    expect(tables('mission_locale', 'ensemble')).toEqual([]);
  });
});
