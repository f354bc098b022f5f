import type { DemoRows } from './demoRows.ts';

type Measure = (rows: DemoRows) => number;

/** What is measured on the pathways of the region, in %: rounded counts change next to nothing. */
export const pathwayMeasures: Readonly<Record<string, Measure>> = {
  part_inconnue_12_mois: (rows) => shareAt(rows, 12, 'inconnue'),
  part_inconnue_24_mois: (rows) => shareAt(rows, 24, 'inconnue'),
  part_emploi_12_mois: (rows) => shareAt(rows, 12, 'emploi'),
  etendue_inconnue_12_mois_entre_cohortes: ({ situations }) => {
    const cohorts = Map.groupBy(situations, ({ cohorte }) => cohorte);
    const shares = [...cohorts.values()]
      .map((own) => shareAt({ situations: own }, 12, 'inconnue'))
      .filter(Number.isFinite);
    return Math.max(...shares) - Math.min(...shares);
  },
  part_emploi_12_mois_des_accueillis_en_emploi: ({ transitions }) =>
    share(
      transitions.filter(
        (row) =>
          row.population === 'ensemble' && row.horizon === 12 && row.situation_entree === 'emploi',
      ),
      ({ situation_horizon }) => situation_horizon === 'emploi',
    ),
  part_emploi_6_mois_apres_formation: (rows) => employed(rows, 6, 'toutes'),
  part_inconnue_12_mois_apres_formation: ({ afterTraining }) =>
    share(afterTrainingOf(afterTraining, 12, 'toutes'), isUnknown),
  ecart_emploi_3_mois_selon_financement: (rows) => fundingGap(rows, 3),
  ecart_emploi_6_mois_selon_financement: (rows) => fundingGap(rows, 6),
  ecart_emploi_12_mois_selon_financement: (rows) => fundingGap(rows, 12),
};

/** Share of a situation some months after the first reception, all cohorts together. */
function shareAt({ situations }: Pick<DemoRows, 'situations'>, months: number, situation: string) {
  const rows = situations.filter(
    (row) =>
      row.territoire_niveau === 'region' &&
      row.population === 'ensemble' &&
      row.mois_depuis_accueil === months,
  );
  return share(rows, (row) => row.situation === situation);
}

function afterTrainingOf(rows: DemoRows['afterTraining'], horizon: number, funding: string) {
  return rows.filter(
    (row) =>
      row.territoire_niveau === 'region' && row.horizon === horizon && row.financement === funding,
  );
}

function employed({ afterTraining }: DemoRows, horizon: number, funding: string): number {
  const rows = afterTrainingOf(afterTraining, horizon, funding);
  return share(rows, ({ situation }) => situation === 'emploi');
}

/** In points: the Region’s trainings less the others. */
function fundingGap(rows: DemoRows, horizon: number): number {
  return employed(rows, horizon, 'region') - employed(rows, horizon, 'autre');
}

function isUnknown({ situation }: { situation: string }): boolean {
  return situation === 'inconnue';
}

/** In %; secret counts weigh 0. */
function share<Row extends { effectif: number | null }>(
  rows: readonly Row[],
  found: (row: Row) => boolean,
): number {
  const sum = (some: readonly Row[]) => some.reduce((all, row) => all + (row.effectif ?? 0), 0);
  return (100 * sum(rows.filter(found))) / sum(rows);
}
