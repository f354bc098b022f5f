import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { modalitiesOf } from '../../../src/contracts/profileModalities.ts';
import type { Row, TableRows } from '../cells/tableRows.ts';
import { fixtureRegister, rowsOf, toRound } from '../fixtureRows.ts';
import { lifeTable } from './lifeTableFixture.ts';

const situations = codesOf('situation');
const populations = ['ensemble', 'sexe_femmes', 'sexe_hommes_ou_autre'];
const counts = (each: number) => [each, each, each, each, each, each];

const year = (indicateur: string, each: number) =>
  rowsOf(counts(each), { annee: 2024, indicateur });

const profile = (population: string, dimension: 'sexe' | 'situation_entree') =>
  modalitiesOf(population, dimension).flatMap((modalite) =>
    rowsOf(counts(70), { annee: 2024, population, dimension, modalite }),
  );

const month = (periode: string, indicateur: string, each: number) =>
  rowsOf(counts(each), { periode, indicateur });

const total = (periode: string, indicateur: string, cumul: number): Row[] =>
  rowsOf(counts(cumul), { periode, indicateur }).map(({ effectif, ...row }) => ({
    ...row,
    cumul: effectif ?? null,
  }));

const chronogram = (population: string) =>
  situations.flatMap((situation) =>
    rowsOf(counts(70), { cohorte: 2024, population, mois_depuis_accueil: 12, situation }).map(
      (row) => ({ ...row, observes: 7 * Number(row.effectif) }),
    ),
  );

const flows = (population: string): Row[] =>
  situations.flatMap((situation_entree) =>
    situations.map((situation_horizon) => ({
      cohorte: 2024,
      population,
      horizon: 12,
      situation_entree,
      situation_horizon,
      effectif: 60,
      suivis_complets: 2940,
      statut_valeur: 'publie',
    })),
  );

const departements = fixtureRegister
  .filter(({ level }) => level === 'departement')
  .map(({ level, code }): Row => ({ territoire_niveau: level, territoire_code: code }));

const lives = (columns: Row) =>
  ['formation_ever', 'alternance_ever', 'emploi_ever', 'first_exit'].flatMap((issue) =>
    ['observe', 'perdu_censure'].flatMap((hypothese) =>
      lifeTable({
        issue,
        already: 940,
        followed: 2000,
        months: [6, 12],
        entries: [
          [30, 20, 10],
          [30, 20, 10],
        ],
        stopped: [7, 7],
        columns: { ...columns, hypothese },
      }),
    ),
  );

const afterTraining = codesOf('financement').flatMap((financement) =>
  situations.flatMap((situation) =>
    rowsOf(counts(70), { annee_sortie: 2024, financement, horizon: 6, situation }).map((row) => ({
      ...row,
      suivis_complets: 7 * Number(row.effectif),
    })),
  ),
);

/** The rate of those who enter a training, of which the numerator is hidden. */
const rate = {
  annee: 2024,
  territoire_niveau: 'region',
  territoire_code: '75',
  indicateur: 'taux_entree_formation',
  valeur: 14.3,
  numerateur: null,
  denominateur: null,
};

const secret = { effectif: null, statut_valeur: 'secret' };

/** For the tests: rows of every table of counts, each in as many relations as it may be. */
export const everyTable: TableRows = {
  activite_annuelle: [
    ...year('jeunes_accompagnes', 700).map((row) => ({ ...row, ...secret })),
    ...year('premiers_accueils', 490),
    ...year('entrees_formation', 100),
    ...year('entrees_formation_region', 60),
    ...year('nombre_entrees_formation', 120),
  ],
  profil_annuel: [
    ...profile('accompagnes', 'sexe'),
    ...profile('premiers_accueils', 'sexe'),
    ...profile('premiers_accueils', 'situation_entree'),
    ...profile('entrees_formation', 'sexe').map((row) => ({ ...row, ...secret })),
  ],
  activite_mensuelle: ['2024-01', '2024-02', '2024-03'].flatMap((period) => [
    ...month(period, 'entrees_formation', 20).map((row) => ({ ...row, ...secret })),
    ...month(period, 'entrees_formation_region', 10),
  ]),
  activite_mensuelle_anterieure: toRound(
    month('2024-01', 'entrees_formation', 20).map((row) => ({
      date_extraction: '2024-03-01',
      ...row,
    })),
  ),
  cumuls_mensuels: [
    ...total('2024-01', 'entrees_formation', 20),
    ...toRound(total('2024-02', 'entrees_formation', 40)),
    ...toRound(total('2024-03', 'entrees_formation', 60)),
    ...toRound(total('2024-03', 'entrees_formation_region', 30)),
  ],
  parcours_situations: toRound(populations.flatMap(chronogram)),
  parcours_transitions: toRound(populations.flatMap(flows)),
  parcours_premiere_entree: toRound([
    ...populations.flatMap((population) => lives({ population })),
    ...departements.flatMap((departement) => lives(departement)),
  ]),
  parcours_apres_formation: toRound(afterTraining),
  chiffres_cles: [rate],
  taux_par_profil: [{ ...rate, dimension: 'sexe', modalite: 'femmes' }],
};
