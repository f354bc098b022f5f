import { describe, expect, test } from 'vitest';
import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import type { Example, Line } from '../exampleExtract.ts';
import { countExample } from '../ingestExample.ts';

/** A person of their own for each case, so that one extract holds them all. */
const person = (id_jeune: string, more: Line = {}): Line => ({ id_jeune, ...more });
const spell = (id_jeune: string, situation: string, from: string, to = '', more: Line = {}) => ({
  id_jeune,
  situation,
  date_debut: from,
  date_fin: to,
  ...more,
});
const act = (id_jeune: string, date: string, more: Line = {}) => ({ id_jeune, date, ...more });
const region = { financement_region: 'oui' };
const lasting = { emploi_durable: 'oui' };

/** Counts of an example: `count('entrees_emploi', 2023)` is the region's. */
async function counter(example: Example) {
  const { activite_annuelle } = await countExample(example);
  return (indicateur: string, annee: number, territoire_code = '75') =>
    activite_annuelle.find(
      (row) =>
        row.indicateur === indicateur &&
        row.annee === annee &&
        row.territoire_code === territoire_code,
    )?.effectif;
}

describe('activite_annuelle', () => {
  test('counts accompanied people by structure, their first reception being an act', async () => {
    const count = await counter({
      jeunes: [
        person('a'), // Received in January 2023, no act at all.
        person('b', { code_structure: '33081S00', date_premier_accueil: '2022-05-02' }),
        person('c', { code_structure: '19031S00', date_premier_accueil: '2022-05-02' }),
        person('d', { code_structure: '19031S00', date_premier_accueil: '2022-05-02' }),
      ],
      actes: [
        act('b', '2023-12-31', { type: 'atelier' }), // Last day of 2023.
        act('b', '2023-06-01', { type: 'information_collective' }),
        act('c', '2023-03-01', { type: 'visite' }), // A visit accompanies nobody.
        act('d', '2024-01-01'), // First day of 2024.
        act('d', '2024-02-01'),
        act('d', '2022-01-03'), // Before the first reception: ignored.
      ],
    });
    expect(count('jeunes_accompagnes', 2023)).toBe(2); // a, b
    expect(count('jeunes_accompagnes', 2023, '33')).toBe(2);
    expect(count('jeunes_accompagnes', 2023, '33063S00')).toBe(1);
    expect(count('jeunes_accompagnes', 2023, '33081S00')).toBe(1);
    expect(count('jeunes_accompagnes', 2023, '19')).toBe(0);
    expect(count('jeunes_accompagnes', 2024)).toBe(1); // d
    expect(count('jeunes_accompagnes', 2024, '19031S00')).toBe(1);
    expect(count('premiers_accueils', 2023)).toBe(1); // a
    expect(count('entretiens', 2024)).toBe(2); // Those of d.
    expect(count('ateliers_informations_collectives', 2023)).toBe(2); // Those of b.
  });

  test('counts an entry after 30 days out of the situation, not within', async () => {
    const ids = ['29', '30', '31'];
    // Trainings end on 31 March; 30 April is 30 days later, and its 30 days before begin on
    // 31 March. So 29 April and 30 April are no entries, 1 May is one.
    const starts = { 29: '2023-04-29', 30: '2023-04-30', 31: '2023-05-01' };
    const count = await counter({
      jeunes: ids.map((id) => person(id)),
      situations: Object.entries(starts).flatMap(([id, start]) => [
        spell(id, 'formation', '2023-03-01', '2023-03-31'),
        spell(id, 'formation', start, '2023-06-30', region),
      ]),
    });
    expect(count('entrees_formation', 2023)).toBe(3);
    expect(count('nombre_entrees_formation', 2023)).toBe(4);
    expect(count('entrees_formation_region', 2023)).toBe(1);
  });

  test('sees no entry after a spell that still ran, nor one that was longer than the last', async () => {
    const count = await counter({
      jeunes: [person('a'), person('b'), person('c')],
      situations: [
        spell('a', 'emploi', '2022-01-01'), // Runs since before the year.
        spell('a', 'emploi', '2023-06-01', '2023-07-01'),
        spell('b', 'emploi', '2023-02-01', '2023-09-30'), // The entry of b.
        spell('b', 'emploi', '2023-03-01', '2023-03-10'),
        spell('b', 'emploi', '2023-10-15'), // 15 days after 30 September.
        spell('c', 'emploi', '2023-04-03', '2023-04-30'), // Both start the same day:
        spell('c', 'emploi', '2023-04-03', '2023-12-31', lasting), // one entry, a lasting job.
      ],
      actes: [],
    });
    expect(count('entrees_emploi', 2023)).toBe(2);
    expect(count('entrees_emploi_durable', 2023)).toBe(1);
  });

  test('counts only those who were accompanied in the year of the entry', async () => {
    const count = await counter({
      jeunes: [person('a')], // Accompanied in 2023 alone.
      situations: [
        spell('a', 'emploi', '2023-05-01', '2023-05-31'),
        spell('a', 'emploi', '2024-05-01', '2024-05-31'),
        spell('a', 'formation', '2024-07-01', '2024-08-31'),
      ],
      dispositifs: [
        { id_jeune: 'a', dispositif: 'pacea', date_debut: '2024-02-01' },
        { id_jeune: 'a', dispositif: 'cej', date_debut: '2023-02-01' },
      ],
    });
    expect(count('entrees_emploi', 2023)).toBe(1);
    expect(count('entrees_emploi', 2024)).toBe(0);
    expect(count('nombre_entrees_formation', 2024)).toBe(0);
    expect(count('entrees_pacea', 2024)).toBe(0);
    expect(count('entrees_cej', 2023)).toBe(1);
  });

  test('follows the end of a Region-funded training for twelve months', async () => {
    const ids = ['same_day', 'in_time', 'too_late', 'other_funding', 'before_the_end'];
    const jobs = ['2022-09-30', '2023-09-30', '2023-10-01', '2023-03-01', '2023-03-01'];
    const count = await counter({
      jeunes: ids.map((id) => person(id, { date_premier_accueil: '2022-01-03' })),
      actes: ids.map((id) => act(id, '2023-11-06')),
      situations: [
        ...ids.slice(0, 3).map((id) => spell(id, 'formation', '2022-04-01', '2022-09-30', region)),
        spell('other_funding', 'formation', '2022-04-01', '2022-12-31'),
        spell('before_the_end', 'formation', '2022-04-01', '2023-06-30', region),
        ...ids.map((id, rank) => spell(id, 'emploi', jobs[rank] ?? '', jobs[rank])),
      ],
      metadata: { periode_debut: '2022-01-01' },
    });
    expect(count('entrees_emploi', 2023)).toBe(4);
    expect(count('entrees_emploi_sortants_formation_region', 2023)).toBe(1); // in_time
    expect(count('entrees_emploi_sortants_formation_region', 2022)).toBe(1); // same_day
  });

  test('counts themes and schemes once a person, whatever their number', async () => {
    const count = await counter({
      jeunes: [person('a'), person('b')],
      actes: [
        act('a', '2023-02-01', { type: 'visite', theme: 'sante' }),
        act('a', '2023-03-01', { theme: 'sante' }),
        act('b', '2023-03-01', { theme: 'logement' }),
      ],
      dispositifs: [
        { id_jeune: 'a', dispositif: 'erip', date_debut: '2023-03-01', date_fin: '2023-03-01' },
        { id_jeune: 'a', dispositif: 'erip', date_debut: '2023-05-01', date_fin: '2023-05-01' },
        { id_jeune: 'b', dispositif: 'permis_b_region', date_debut: '2023-05-01' },
      ],
    });
    expect(count('jeunes_action_sante', 2023)).toBe(1);
    expect(count('jeunes_action_logement', 2023)).toBe(1);
    expect(count('visites_erip', 2023)).toBe(1);
    expect(count('aides_permis_b', 2023)).toBe(1);
    expect(count('points_sante', 2023)).toBe(0);
  });

  test('gives every territory and indicator of complete years, in order, with its status', async () => {
    const { activite_annuelle: rows } = await countExample({
      jeunes: [{}],
      metadata: { periode_debut: '2020-03-01', periode_fin: '2023-12-31' },
    });
    expect([...new Set(rows.map((row) => row.annee))]).toEqual([2021, 2022, 2023]);
    const codes = ['75', '19', '33', '19031S00', '33063S00', '33081S00'];
    const indicators = activityIndicators.map(({ id }) => id);
    const year = rows.filter((row) => row.annee === 2021);
    expect(year.map((row) => `${row.territoire_code} ${row.indicateur}`)).toEqual(
      codes.flatMap((code) => indicators.map((id) => `${code} ${id}`)),
    );
    const status = (id: string) =>
      rows.filter((row) => row.territoire_code === '75' && row.indicateur === id);
    expect(status('entrees_cej').map((row) => row.statut_valeur)).toEqual([
      'sans_objet',
      'publie',
      'publie',
    ]);
    expect(status('entrees_garantie_jeunes').map((row) => row.effectif)).toEqual([0, 0, null]);
  });
});
