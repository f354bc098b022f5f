import { activityIndicators } from '../../src/contracts/activityIndicators.ts';
import { grainOf, monthlyGrains } from '../../src/contracts/monthlyGrain.ts';
import { codesOf } from '../../src/contracts/nomenclatures.ts';
import { dimensionsOf, modalitiesOf } from '../../src/contracts/profileModalities.ts';
import type { Row } from '../confidentiality/cells/tableRows.ts';
import type { StructureQuality } from '../ingest/structureQuality.ts';
import type { ProofContext } from './ProofContext.ts';
import type { ProofLine } from './ProofLine.ts';
import type { StructureProof } from './StructureProof.ts';

/** As long as one of the 43. */
const name = 'Maison de l’emploi et des entreprises de Parthenay-Gâtine - Mission locale';

const open = 2026;

/** A count that is hidden; what is rounded is published already as something else. */
function line(dataset: string, year: number, row: Row, isRounded = false): ProofLine {
  return {
    ...{ dataset, year, row, isRounded },
    counted: { count: 1234, status: 'publie' },
    published: { count: null, status: 'secret' },
    before: isRounded ? { count: 1230, status: 'publie' } : null,
    yearBefore: null,
  };
}

const months = Array.from({ length: 12 }, (_, rank) => String(rank + 1).padStart(2, '0'));

function monthsOf(year: number, isOpen: boolean): ProofLine[] {
  return Object.keys(monthlyGrains).flatMap((indicateur) => {
    const grain = grainOf(indicateur, 'mission_locale');
    if (grain === 'annee') return [];
    const periods = grain === 'mois' ? months : ['T1', 'T2', 'T3', 'T4'];
    const rows = periods.map((period) => ({ periode: `${year}-${period}`, indicateur }));
    return [
      ...rows.map((row) => line('activite_mensuelle', year, row, isOpen)),
      ...(isOpen ? rows.map((row) => line('cumuls_mensuels', year, row, true)) : []),
    ];
  });
}

function profileOf(annee: number): ProofLine[] {
  return ['accompagnes', 'premiers_accueils'].flatMap((population) =>
    dimensionsOf(population).flatMap((dimension) =>
      modalitiesOf(population, dimension).map((modalite) =>
        line('profil_annuel', annee, { annee, population, dimension, modalite }),
      ),
    ),
  );
}

function pathwaysOf(cohorte: number, horizons: readonly number[]): ProofLine[] {
  return horizons.flatMap((mois_depuis_accueil) =>
    codesOf('situation').map((situation) =>
      line('parcours_situations', cohorte, { cohorte, mois_depuis_accueil, situation }, true),
    ),
  );
}

const unknown: StructureQuality['unknown'] = {
  ...{ niveau_diplome: 1234, logement: 1234, permis_b: 1234, neet_a_l_accueil: 1234 },
  ...{ inscrit_france_travail: 1234, residence_qpv: 1234, residence_frr: 1234 },
  ...{ a_enfant: 1234, situation: 1234, acte: 1234 },
};

/**
 * For the tests: all that a sheet may have to hold when these years are closed, beside one that is
 * open, every count being hidden. `isFirst`: nothing is published yet; else all that may be is, and
 * changes.
 */
export function fullestProof(closing: readonly number[], isFirst: boolean): StructureProof {
  const lines = [
    ...closing.flatMap((annee) => [
      ...activityIndicators.map(({ id }) =>
        line('activite_annuelle', annee, { annee, indicateur: id }),
      ),
      ...profileOf(annee),
      ...monthsOf(annee, false),
    ]),
    ...monthsOf(open, true),
    ...pathwaysOf(2024, [6, 12]),
    ...pathwaysOf(2025, [6]),
  ];
  return {
    ...{ code: '79202S00', name, departement: 'Deux-Sèvres', successors: [] },
    written: isFirst ? lines.map((one) => ({ ...one, before: null })) : lines,
    unconfirmed: isFirst
      ? []
      : activityIndicators.map(({ id }) =>
          line('activite_annuelle', 2023, { annee: 2023, indicateur: id }),
        ),
    quality: {
      ...{ structure: '79202S00', jeunes: 4321, unknown },
      ignored: { actes: 12, entrees: 1234, dispositifs: 123 },
    },
  };
}

/** The context of the fullest proof. */
export function fullestContext(closing: readonly number[]): ProofContext {
  return {
    extract: {
      ...{ date_extraction: '2026-12-31', periode_debut: '2023-01-01', periode_fin: '2026-12-31' },
      ...{ source: 'essai', statut: 'demonstration' },
    },
    plan: { open: [open], closing: [...closing], revised: [] },
    ...{ publishedOn: '2027-01-31', replyBy: '2027-01-20' },
    publisher: {
      name: 'Association régionale des missions locales (ARML) Nouvelle-Aquitaine',
      contact: 'observatoire@exemple.fr',
    },
  };
}
