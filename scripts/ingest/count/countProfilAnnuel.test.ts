import { describe, expect, test } from 'vitest';
import { countExample } from '../ingestExample.ts';

describe('profil_annuel', () => {
  test('groups ages at the first reception, or on 31 December', async () => {
    // All received on 15 June 2023. Born on the first of their month: the one born in June turns
    // 18, 22 or 26 on 1 June, the one born in July only after the reception.
    const births = ['2005-06', '2005-07', '2001-06', '2001-07', '1997-06', '1997-07', '1998-01'];
    const { profil_annuel } = await countExample({
      jeunes: births.map((birth, rank) => ({
        id_jeune: `j${rank}`,
        date_premier_accueil: '2023-06-15',
        date_naissance: birth,
      })),
      metadata: { periode_fin: '2023-12-31' },
    });
    const ages = (population: string) =>
      profil_annuel
        .filter((row) => row.territoire_code === '75')
        .filter((row) => row.population === population && row.dimension === 'age')
        .map((row) => [row.modalite, row.effectif]);
    // In June: 18, 17, 22, 21, 26, 25, 25.
    expect(ages('premiers_accueils')).toEqual([
      ['moins_18', 1],
      ['18_21', 2],
      ['22_plus', 4],
    ]);
    // On 31 December: 18, 18, 22, 22, 26, 26, 25.
    expect(ages('accompagnes')).toEqual([
      ['moins_18', 0],
      ['18_21', 2],
      ['22_25', 3],
      ['26_plus', 2],
    ]);
  });

  test('turns 18 on 1 December for the end of the year, on 1 January only for the next', async () => {
    const { profil_annuel } = await countExample({
      jeunes: [
        { id_jeune: 'a', date_naissance: '2005-12' },
        { id_jeune: 'b', date_naissance: '2006-01' },
      ],
      situations: ['a', 'b'].map((id_jeune) => ({
        id_jeune,
        situation: 'emploi',
        date_debut: '2023-02-01',
      })),
      metadata: { periode_fin: '2023-12-31' },
    });
    const ages = profil_annuel
      .filter((row) => row.territoire_code === '33' && row.population === 'entrees_emploi')
      .filter((row) => row.dimension === 'age');
    expect(ages.map((row) => row.effectif)).toEqual([1, 1, 0]);
  });

  test('merges sexes and answers, and takes the situation of the day of the reception', async () => {
    const { profil_annuel } = await countExample({
      jeunes: [
        { id_jeune: 'a', sexe: 'autre', residence_qpv: 'inconnu', permis_b: 'inconnu' },
        { id_jeune: 'b', sexe: 'M', residence_qpv: 'oui', permis_b: 'en_cours' },
        { id_jeune: 'c', sexe: 'F', neet_a_l_accueil: 'oui' },
      ],
      situations: [
        // a: two situations at once on 15 January; alternance comes before immersion in the list.
        { id_jeune: 'a', situation: 'immersion', date_debut: '2023-01-15', date_fin: '2023-01-31' },
        {
          id_jeune: 'a',
          situation: 'alternance',
          date_debut: '2022-09-01',
          date_fin: '2023-01-15',
        },
        // b: volunteering, which is shown among the others.
        { id_jeune: 'b', situation: 'volontariat', date_debut: '2022-09-01' },
        // c: the day before and the day after are not the day itself.
        { id_jeune: 'c', situation: 'emploi', date_debut: '2022-01-01', date_fin: '2023-01-14' },
        { id_jeune: 'c', situation: 'formation', date_debut: '2023-01-16' },
      ],
      metadata: { periode_fin: '2023-12-31' },
    });
    const cells = (dimension: string) =>
      profil_annuel
        .filter((row) => row.territoire_code === '33063S00')
        .filter((row) => row.population === 'premiers_accueils' && row.dimension === dimension)
        .filter((row) => row.effectif !== 0)
        .map((row) => [row.modalite, row.effectif]);
    expect(cells('sexe')).toEqual([
      ['femmes', 1],
      ['hommes_ou_autre', 2],
    ]);
    expect(cells('residence_qpv')).toEqual([
      ['oui', 1],
      ['non_ou_inconnu', 2],
    ]);
    expect(cells('permis_b')).toEqual([
      ['en_cours', 1],
      ['non_ou_inconnu', 2],
    ]);
    expect(cells('neet')).toEqual([
      ['oui', 1],
      ['non_ou_inconnu', 2],
    ]);
    expect(cells('situation_entree')).toEqual([
      ['alternance', 1],
      ['autre', 1],
      ['inconnue', 1],
    ]);
  });

  test('has no FRR before 2024, and no entrants below the départements', async () => {
    const { profil_annuel } = await countExample({ jeunes: [{}] });
    const frr = profil_annuel.filter((row) => row.dimension === 'residence_frr');
    expect(new Set(frr.filter((row) => row.annee === 2023).map((row) => row.effectif))).toEqual(
      new Set([null]),
    );
    expect(new Set(frr.map((row) => `${row.annee} ${row.statut_valeur}`))).toEqual(
      new Set(['2023 non_disponible', '2024 publie']),
    );
    const local = profil_annuel.filter((row) => row.territoire_niveau === 'mission_locale');
    expect(new Set(local.map((row) => row.population))).toEqual(
      new Set(['accompagnes', 'premiers_accueils']),
    );
  });
});
