import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { chiffresCles } from '../../../src/contracts/chiffresCles.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { jeunesResidents } from '../../../src/contracts/jeunesResidents.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import type { Cell, Dataset } from '../dataset.ts';
import { at, datasetFixture, datasetsFixture, registersFixture } from '../rules/datasetFixture.ts';
import { keyFigures } from './keyFigures.ts';

type Count = number | null | 'sans_objet' | 'non_disponible';

/** A count's cell and status; null is secret. */
function counted(count: Count): Record<string, Cell> {
  if (typeof count === 'number') return { effectif: count, statut_valeur: 'publie' };
  return { effectif: null, statut_valeur: count ?? 'secret' };
}

/** The annual activity of a territory in 2024. */
function activity(counts: Record<string, Count>, place = at('33')): Dataset {
  return datasetFixture(
    activiteAnnuelle,
    Object.entries(counts).map(([indicateur, count]) => ({
      ...place,
      indicateur,
      ...counted(count),
    })),
  );
}

/** The key figures of some datasets, by indicator, each without its territory. */
function figures(...datasets: Dataset[]) {
  return Object.fromEntries(
    keyFigures(datasetsFixture(...datasets)).map(
      ({ annee, territoire_niveau, territoire_code, territoire_nom, indicateur, ...figure }) => [
        indicateur,
        figure,
      ],
    ),
  );
}

const absent = {
  valeur: null,
  numerateur: null,
  denominateur: null,
  borne_basse: null,
  borne_haute: null,
  statut: 'definitif',
};

describe('keyFigures', () => {
  test('publishes counts as they are', () => {
    expect(figures(activity({ entretiens: 2, entrees_cej: 1000 }))).toEqual({
      entrees_cej: {
        ...absent,
        valeur: 1000,
        unite: 'jeunes',
        statut_valeur: 'publie',
      },
      entretiens: { ...absent, valeur: 2, unite: 'entretiens', statut_valeur: 'publie' },
    });
  });

  test('publishes a rate with its terms and its interval', () => {
    const { taux_entree_emploi } = figures(
      activity({ jeunes_accompagnes: 1000, entrees_emploi: 234 }),
    );
    expect(taux_entree_emploi).toEqual({
      valeur: 23.4,
      unite: '%',
      numerateur: 234,
      denominateur: 1000,
      borne_basse: 20.88,
      borne_haute: 26.12,
      statut_valeur: 'publie',
      statut: 'definitif',
    });
  });

  test('keeps a rate secret unless both its terms are published', () => {
    const rate = (entrees_emploi: Count, jeunes_accompagnes: Count) =>
      figures(activity({ jeunes_accompagnes, entrees_emploi })).taux_entree_emploi;
    const secret = { ...absent, unite: '%', statut_valeur: 'secret' };
    expect(rate(null, 1000)).toEqual({ ...secret, denominateur: 1000 });
    expect(rate(234, null)).toEqual(secret);
    expect(rate(null, null)).toEqual(secret);
    expect(rate('non_disponible', null)).toEqual({ ...secret, statut_valeur: 'non_disponible' });
    expect(rate('sans_objet', 1000)).toEqual({
      ...secret,
      denominateur: 1000,
      statut_valeur: 'sans_objet',
    });
  });

  test('gives no rate under 30 in the denominator, or without its row', () => {
    const rate = (counts: Record<string, Count>) => figures(activity(counts)).taux_entree_emploi;
    const unavailable = { ...absent, unite: '%', statut_valeur: 'non_disponible', numerateur: 10 };
    expect(rate({ jeunes_accompagnes: 29, entrees_emploi: 10 })).toEqual({
      ...unavailable,
      denominateur: 29,
    });
    expect(rate({ jeunes_accompagnes: 30, entrees_emploi: 10 })?.valeur).toBe(33.33);
    expect(rate({ entrees_emploi: 10 })).toEqual(unavailable);
  });

  test('makes shares of the profile over the count of their population', () => {
    const profile = datasetFixture(profilAnnuel, [
      {
        ...at('33'),
        population: 'accompagnes',
        dimension: 'sexe',
        modalite: 'femmes',
        ...counted(480),
      },
      {
        ...at('33'),
        population: 'premiers_accueils',
        dimension: 'neet',
        modalite: 'oui',
        ...counted(null),
      },
      {
        ...at('33'),
        population: 'premiers_accueils',
        dimension: 'age',
        modalite: 'moins_18',
        ...counted(8),
      },
      {
        ...at('33'),
        population: 'entrees_emploi',
        dimension: 'sexe',
        modalite: 'femmes',
        ...counted(9),
      },
    ]);
    const found = figures(activity({ jeunes_accompagnes: 1000, premiers_accueils: 40 }), profile);
    expect(found.part_femmes_accompagnes).toMatchObject({
      valeur: 48,
      numerateur: 480,
      denominateur: 1000,
      statut_valeur: 'publie',
    });
    expect(found.part_neet).toMatchObject({
      valeur: null,
      numerateur: null,
      denominateur: 40,
      statut_valeur: 'secret',
    });
    expect(found.part_mineurs).toMatchObject({ valeur: 20, numerateur: 8, denominateur: 40 });
    expect(Object.keys(found).filter((id) => id.startsWith('part_'))).toHaveLength(3);
  });

  test('adds up resources by département and for the region', () => {
    const network = datasetFixture(reseauAnnuel, [
      { code_ml: '23096S00', lieux_accueil: 3, professionnels_etp: 10.1, conseillers_etp: 6.2 },
      { code_ml: '33063S00', lieux_accueil: 12, professionnels_etp: 80.7, conseillers_etp: 52.1 },
      { code_ml: '33281S00', lieux_accueil: 5, professionnels_etp: 20.2, conseillers_etp: 0 },
    ]);
    const accompanied = activity({ jeunes_accompagnes: 5999 }, at('33'));
    const rows = keyFigures(datasetsFixture(network, accompanied, ...registersFixture()));
    const values = (indicator: string) =>
      Object.fromEntries(
        rows
          .filter(({ indicateur }) => indicateur === indicator)
          .map(({ territoire_nom, valeur }) => [territoire_nom, valeur]),
      );
    expect(values('lieux_accueil')).toEqual({
      'Nouvelle-Aquitaine': 20,
      Creuse: 3,
      Gironde: 17,
      'ML Creuse': 3,
      'ML Bordeaux': 12,
      'ML Mérignac': 5,
    });
    expect(values('missions_locales')).toMatchObject({
      'Nouvelle-Aquitaine': 3,
      Creuse: 1,
      Gironde: 2,
    });
    expect(values('professionnels_etp')).toMatchObject({
      'Nouvelle-Aquitaine': 111,
      Gironde: 100.9,
    });
    expect(values('conseillers_etp')).toMatchObject({ 'ML Mérignac': 0, Gironde: 52.1 });
    expect(values('jeunes_par_conseiller')).toEqual({ Gironde: 115.1 });
  });

  test('relates the young people accompanied to those who live there, by the last census', () => {
    const census = datasetFixture(jeunesResidents, [
      { ...at('33'), annee: 2022, jeunes_15_24: 200_000 },
      { ...at('33'), annee: 2017, jeunes_15_24: 1000 },
      { ...at('23'), annee: 2022, jeunes_15_24: null },
    ]);
    const reach = (...datasets: Dataset[]) =>
      figures(...datasets).jeunes_accompagnes_pour_100_habitants;
    expect(reach(census, activity({ jeunes_accompagnes: 24_000 }))).toMatchObject({
      valeur: 12,
      numerateur: 24_000,
      denominateur: 200_000,
      unite: 'jeunes pour 100 habitants',
      statut_valeur: 'publie',
    });
    expect(reach(census, activity({ jeunes_accompagnes: null }))).toMatchObject({
      ...{ valeur: null, numerateur: null, statut_valeur: 'secret' },
    });
    expect(reach(census, activity({ jeunes_accompagnes: 900 }, at('23')))).toMatchObject({
      ...{ valeur: null, denominateur: null, statut_valeur: 'non_disponible' },
    });
    expect(reach(activity({ jeunes_accompagnes: 24_000 }))).toBeUndefined();
  });

  test('says what a structure has not given, and every sum of it, not available', () => {
    const network = datasetFixture(reseauAnnuel, [
      { code_ml: '23096S00', lieux_accueil: 3, conseillers_etp: null },
      { code_ml: '33063S00', lieux_accueil: 12, conseillers_etp: 52.1 },
    ]);
    const places = ['75', '23', '33', '23096S00', '33063S00', '33281S00'] as const;
    const accompanied = datasetFixture(
      activiteAnnuelle,
      places.map((code) => ({ ...at(code), indicateur: 'jeunes_accompagnes', ...counted(521) })),
    );
    const rows = keyFigures(datasetsFixture(network, accompanied, ...registersFixture()));
    const values = (indicator: string) =>
      rows
        .filter(({ indicateur }) => indicateur === indicator)
        .map(({ territoire_code, valeur, statut_valeur }) => [
          territoire_code,
          valeur ?? statut_valeur,
        ]);
    const missing = 'non_disponible';
    expect(values('lieux_accueil')).toEqual([
      ['75', missing],
      ['23', 3],
      ['33', missing],
      ['23096S00', 3],
      ['33063S00', 12],
      ['33281S00', missing],
    ]);
    expect(values('jeunes_par_conseiller')).toEqual([
      ['75', missing],
      ['23', missing],
      ['33', missing],
      ['23096S00', missing],
      ['33063S00', 10],
      ['33281S00', missing],
    ]);
    expect(values('missions_locales')[0]).toEqual(['75', 3]);
  });

  test('publishes a year of activity whose network comes later, and no year of network alone', () => {
    const network = datasetFixture(reseauAnnuel, [
      { annee: 2023, code_ml: '23096S00' },
      { annee: 2025, code_ml: '23096S00' },
    ]);
    const accompanied = activity({ jeunes_accompagnes: 521 }, at('23096S00'));
    const rows = keyFigures(datasetsFixture(network, accompanied, ...registersFixture()));
    expect([...new Set(rows.map(({ annee }) => annee))]).toEqual([2024]);
    const found = figures(network, accompanied, ...registersFixture());
    expect(found.lieux_accueil?.statut_valeur).toBe('non_disponible');
    expect(found.jeunes_par_conseiller).toMatchObject({
      valeur: null,
      statut_valeur: 'non_disponible',
    });
    expect(found.missions_locales?.valeur).toBe(1);
    const { lieux_accueil, missions_locales } = figures(accompanied, ...registersFixture());
    expect([lieux_accueil, missions_locales?.valeur]).toEqual([undefined, 1]);
  });

  test('gives young people per adviser without interval, and not for no adviser', () => {
    const perAdviser = (conseillers_etp: number | null) => {
      const network = datasetFixture(
        reseauAnnuel,
        conseillers_etp === null ? [] : [{ code_ml: '33281S00', conseillers_etp }],
      );
      const accompanied = activity({ jeunes_accompagnes: 25 }, at('33281S00'));
      return figures(network, accompanied, ...registersFixture()).jeunes_par_conseiller;
    };
    const unit = { ...absent, unite: 'jeunes par conseiller', numerateur: 25 };
    expect(perAdviser(2)).toEqual({
      ...unit,
      valeur: 12.5,
      denominateur: 2,
      statut_valeur: 'publie',
    });
    expect(perAdviser(0)).toEqual({ ...unit, denominateur: 0, statut_valeur: 'non_disponible' });
    expect(perAdviser(null)).toEqual({ ...unit, statut_valeur: 'non_disponible' });
  });

  test('gives a figure the status of the least certain of its terms', () => {
    const withStatus = (dataset: Dataset, statut: 'provisoire' | 'demonstration') => ({
      ...dataset,
      metadata: { ...dataset.metadata, statut },
    });
    const profile = datasetFixture(profilAnnuel, [
      {
        ...at('33'),
        population: 'accompagnes',
        dimension: 'sexe',
        modalite: 'femmes',
        ...counted(480),
      },
    ]);
    const found = figures(
      withStatus(activity({ jeunes_accompagnes: 1000 }), 'provisoire'),
      withStatus(profile, 'demonstration'),
    );
    expect(found.jeunes_accompagnes?.statut).toBe('provisoire');
    expect(found.part_femmes_accompagnes?.statut).toBe('demonstration');
  });

  test('adds up resources whose editions have several statuses, once', () => {
    const network = datasetFixture(reseauAnnuel, [
      { code_ml: '33063S00', lieux_accueil: 12 },
      { code_ml: '33281S00', lieux_accueil: 5 },
    ]);
    const [first, second] = network.rows;
    const provisional = first && {
      ...first.edition,
      metadata: { ...first.edition.metadata, statut: 'provisoire' as const },
    };
    const rows = first && second && provisional ? [first, { ...second, edition: provisional }] : [];
    const gironde = keyFigures(
      datasetsFixture(activity({ entretiens: 1 }), { ...network, rows }, ...registersFixture()),
    ).filter(
      ({ territoire_code, indicateur }) =>
        territoire_code === '33' && indicateur === 'lieux_accueil',
    );
    expect(gironde.map(({ valeur, statut }) => [valeur, statut])).toEqual([[17, 'provisoire']]);
  });

  test('leaves out the network of a year of which there is no activity', () => {
    const network = datasetFixture(reseauAnnuel, [
      { code_ml: '33063S00', annee: 2024 },
      { code_ml: '33063S00', annee: 2025 },
    ]);
    const found = keyFigures(
      datasetsFixture(activity({ entretiens: 1 }), network, ...registersFixture()),
    );
    expect(new Set(found.map(({ annee }) => annee))).toEqual(new Set([2024]));
    expect(keyFigures(datasetsFixture(network, ...registersFixture()))).toEqual([]);
  });

  test('orders years, levels, territories and indicators, whatever the order of the files', () => {
    const places = ['33', '33063S00', '75', '23'] as const;
    const rows = [2024, 2023].flatMap((annee) =>
      places.flatMap((code) =>
        ['entretiens', 'entrees_emploi', 'jeunes_accompagnes'].map((indicateur) => ({
          ...at(code),
          annee,
          indicateur,
          ...counted(50),
        })),
      ),
    );
    const found = keyFigures(datasetsFixture(datasetFixture(activiteAnnuelle, rows)));
    const order = (row: (typeof found)[number]) => `${row.annee} ${row.territoire_code}`;
    expect([...new Set(found.map(order))]).toEqual([
      '2023 75',
      '2023 23',
      '2023 33',
      '2023 33063S00',
      '2024 75',
      '2024 23',
      '2024 33',
      '2024 33063S00',
    ]);
    expect(found.slice(0, 4).map(({ indicateur }) => indicateur)).toEqual([
      'taux_entree_emploi',
      'jeunes_accompagnes',
      'entrees_emploi',
      'entretiens',
    ]);
    const reversed = datasetFixture(activiteAnnuelle, rows.toReversed());
    expect(keyFigures(datasetsFixture(reversed))).toEqual(found);
  });

  test('has the columns of its contract, in order, then statut', () => {
    const [row] = keyFigures(datasetsFixture(activity({ entretiens: 2 })));
    expect(Object.keys(row ?? {})).toEqual([...Object.keys(chiffresCles.row.shape), 'statut']);
  });

  test('is empty without data', () => {
    expect(keyFigures(new Map())).toEqual([]);
  });

  test('holds 0 ≤ low ≤ value ≤ high ≤ 100 and its contract, whatever the counts', () => {
    const rates = indicatorCatalogue.filter(({ from }) => from.kind === 'rate').map(({ id }) => id);
    const count = fc.option(fc.nat(20_000), { freq: 5 });
    fc.assert(
      fc.property(count, count, count, (whole, first, second) => {
        const part = (of: Count, term: Count): Count =>
          typeof of === 'number' && typeof term === 'number' ? Math.min(of, term) : term;
        const entrees_emploi = part(whole, first);
        const found = keyFigures(
          datasetsFixture(
            activity({
              jeunes_accompagnes: whole,
              entrees_emploi,
              entrees_emploi_durable: part(entrees_emploi, part(whole, second)),
            }),
          ),
        );
        for (const { statut, ...row } of found) {
          expect(chiffresCles.row.strict().parse(row)).toEqual(row);
          expect(row.valeur === null).toBe(row.statut_valeur !== 'publie');
          if (!rates.includes(row.indicateur) || row.valeur === null) continue;
          expect(row.denominateur).toBeGreaterThanOrEqual(30);
          expect(row.borne_basse).toBeGreaterThanOrEqual(0);
          expect(row.valeur).toBeGreaterThanOrEqual(row.borne_basse ?? Infinity);
          expect(row.borne_haute).toBeGreaterThanOrEqual(row.valeur);
          expect(row.borne_haute).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
