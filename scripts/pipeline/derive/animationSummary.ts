import type { animationAnnuelle } from '../../../src/contracts/animationAnnuelle.ts';
import type { animationSynthese } from '../../../src/contracts/animationSynthese.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import { codesOf, labelOf } from '../../../src/contracts/nomenclatures.ts';
import { type Datasets, statusOf } from '../dataset.ts';
import { type Status, worstStatus } from './worstStatus.ts';

type Action = RowOf<typeof animationAnnuelle> & { statut: Status };
type Summary = RowOf<typeof animationSynthese> & { statut: Status };

/** A way to put actions together: the modality of an action, and the modalities in order. */
interface Grouping {
  name: Summary['regroupement'];
  modalityOf: (action: Action) => string;
  /** Null: in the order in which the rows show them. */
  order: readonly string[] | null;
  labelOf: (modality: string) => string;
}

const groupings: readonly Grouping[] = [
  {
    name: 'ensemble',
    modalityOf: () => 'ensemble',
    order: null,
    labelOf: () => 'Ensemble des actions',
  },
  {
    name: 'priorite',
    modalityOf: ({ priorite }) => priorite,
    order: codesOf('priorite'),
    labelOf: (code) => labelOf('priorite', code),
  },
  { name: 'axe', modalityOf: ({ axe }) => axe, order: null, labelOf: (name) => name },
  {
    name: 'type_action',
    modalityOf: ({ type_action }) => type_action,
    order: codesOf('type_action'),
    labelOf: (code) => labelOf('type_action', code),
  },
];

/** `animation_synthese`: the totals of the coordination report, year by year. */
export function animationSummary(datasets: Datasets): Summary[] {
  const dataset = datasets.get('animation_annuelle');
  if (dataset === undefined) return [];
  const actions = dataset.rows.map(
    (row) => ({ ...row.values, statut: statusOf(dataset, row.edition) }) as Action,
  );
  return [...Map.groupBy(actions, ({ annee }) => annee)]
    .sort(([a], [b]) => a - b)
    .flatMap(([annee, ofYear]) =>
      groupings.flatMap((grouping) => summariesOf(annee, grouping, ofYear)),
    );
}

function summariesOf(annee: number, grouping: Grouping, actions: readonly Action[]): Summary[] {
  const groups = Map.groupBy(actions, grouping.modalityOf);
  const modalities = grouping.order?.filter((code) => groups.has(code)) ?? [...groups.keys()];
  return modalities.map((modalite) => ({
    annee,
    regroupement: grouping.name,
    modalite,
    libelle: grouping.labelOf(modalite),
    ...totalsOf(groups.get(modalite) ?? []),
  }));
}

function totalsOf(actions: readonly Action[]) {
  // A tool or a publication is sent to all: nobody attends it, and its reach says nothing.
  const attended = actions.filter(({ type_action }) => type_action !== 'outil');
  const reaches = attended
    .map(({ missions_locales }) => missions_locales)
    .filter((reach) => reach !== null)
    .sort((a, b) => b - a);
  return {
    intitules: actions.length,
    actions: knownSum(actions.map((action) => action.actions)),
    participants: attended.length === 0 ? null : knownSum(attended.map((one) => one.participants)),
    missions_locales_max: reaches[0] ?? null,
    missions_locales_mediane: reaches[Math.ceil(reaches.length / 2) - 1] ?? null,
    statut: worstStatus(actions.map(({ statut }) => statut)),
  };
}

/** Null as soon as one value is missing: a partial total would pass for the whole. */
function knownSum(values: readonly (number | null)[]): number | null {
  return values.reduce(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );
}
