import { isDeepStrictEqual } from 'node:util';
import { contracts } from '../../../src/contracts/contracts.ts';
import { revisions } from '../../../src/contracts/revisions.ts';
import { keyValues, rowKey } from '../../../src/contracts/rowKey.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { type Dataset, placeOf, type ReadRow } from '../dataset.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';
import { cellState } from '../revisions/CellState.ts';
import { measuredColumns } from '../revisions/measuredColumns.ts';
import type { Revision } from '../revisions/Revision.ts';
import { recordedRevisions } from '../revisions/recordedRevisions.ts';
import { revisionsByFate } from '../withdrawals/revisionsByFate.ts';
import type { Rule } from './rule.ts';
import { isSmallCount } from './smallCounts.ts';

/**
 * What `revisions` records is what happened: each revision names a cell that exists, follows the
 * one before it, and the last one gives the value of the file, unless its edition was withdrawn.
 */
export const disagreeingRevisions: Rule = (dataset, datasets) => {
  if (dataset.contract.name !== revisions.name) return [];
  const all = recordedRevisions(dataset);
  const impossible = all.flatMap((one) => impossibleRevision(one) ?? []);
  if (impossible.length > 0) return impossible;
  const { standing } = revisionsByFate(datasets);
  return [...Map.groupBy(standing, ({ dataset: name }) => name)].flatMap(([name, own]) =>
    disagreements(own, datasets.get(name)),
  );
};

const remedy =
  'corrigez cette ligne, ou supprimez-la et refaites-la : npm run data:revision -- --motif "…" --date AAAA-MM-JJ';

function impossibleRevision(revision: Revision): Anomaly | null {
  const { row, dataset, column, before, after } = revision;
  const contract = contracts.find(({ name }) => name === dataset);
  if (contract === undefined || contract.assembly === 'computed' || dataset === revisions.name) {
    return error(
      placeOf(row, 'jeu'),
      `le jeu « ${dataset} » n’est pas un jeu de data/ dont les valeurs se révisent`,
      'le nom d’un dossier de data/',
      namingRemedy(
        dataset,
        contracts.map(({ name }) => name),
        remedy,
      ),
    );
  }
  const columns = measuredColumns(contract);
  if (!columns.includes(column)) {
    return error(
      placeOf(row, 'colonne'),
      `la colonne « ${column} » de ${dataset} n’est pas une valeur qui se révise`,
      columns.length > 0 ? `l’une des colonnes ${columns.join(', ')}` : 'un autre jeu',
      namingRemedy(column, columns, remedy),
    );
  }
  const isEmptied = [before, after].some(
    ({ value, status }) => value !== null && status !== 'publie',
  );
  if (isEmptied || after.status === 'absente') {
    return error(
      placeOf(row, isEmptied ? 'ancien_statut' : 'nouveau_statut'),
      isEmptied
        ? 'une valeur est donnée avec un statut qui n’est pas « publie »'
        : 'une ligne publiée ne disparaît pas',
      'une valeur avec le statut « publie », ou une cellule vide avec la raison',
      remedy,
    );
  }
  const small = [before, after].find(({ value }) =>
    isSmallCount(contract, column, {
      ...Object.fromEntries(keyValues(revision.key)),
      [column]: value,
    }),
  );
  if (small !== undefined) {
    return error(
      placeOf(row, small === before ? 'ancienne_valeur' : 'nouvelle_valeur'),
      `la révision publierait un effectif inférieur à ${contract.threshold}`,
      `au moins ${contract.threshold} : une valeur plus petite n’a jamais pu être publiée`,
      'supprimez cette ligne ; une cellule secrète le reste dans les révisions',
    );
  }
  if (before.value === after.value && before.status === after.status) {
    return error(
      placeOf(row, 'nouvelle_valeur'),
      'la révision ne change rien',
      'une nouvelle valeur qui diffère de l’ancienne',
      'supprimez cette ligne',
    );
  }
  return null;
}

function disagreements(own: readonly Revision[], dataset: Dataset | undefined): Anomaly[] {
  if (dataset === undefined || !dataset.complete) return [];
  const { contract } = dataset;
  const rows = new Map(dataset.rows.map((row) => [rowKey(contract, row.values), row]));
  const cells = Map.groupBy(own, ({ key, column }) => `${key}|${column}`);
  return [...cells.values()].flatMap((chain) => [
    ...brokenChain(chain),
    ...disagreement(chain.at(-1) as Revision, dataset, rows),
  ]);
}

/** Each revision of a cell starts from the value to which the one before it led. */
function brokenChain(chain: readonly Revision[]): Anomaly[] {
  return chain.slice(1).flatMap((revision, index) => {
    const former = chain[index] as Revision;
    if (isDeepStrictEqual(former.after, revision.before)) return [];
    return [
      error(
        placeOf(revision.row, 'ancienne_valeur'),
        `l’ancienne valeur n’est pas celle à laquelle mène la révision du ${former.date} (${former.row.edition.file}, ligne ${former.row.line})`,
        'des révisions d’une même valeur qui se suivent',
        remedy,
      ),
    ];
  });
}

function disagreement(
  last: Revision,
  { contract, editions }: Dataset,
  rows: ReadonlyMap<string, ReadRow>,
): Anomaly[] {
  const row = rows.get(last.key);
  const isReplaced =
    contract.assembly === 'latest' &&
    last.date < (editions.at(-1)?.metadata.date_publication ?? '');
  if (isReplaced) return [];
  if (row === undefined) {
    return [
      error(
        placeOf(last.row, 'cle'),
        `aucune ligne de ${contract.name} n’a cette clé`,
        `les champs ${contract.key.join(', ')} d’une ligne publiée`,
        remedy,
      ),
    ];
  }
  if (isDeepStrictEqual(cellState(row.values, last.column), last.after)) return [];
  return [
    error(
      placeOf(last.row, 'nouvelle_valeur'),
      `la nouvelle valeur n’est pas celle de ${row.edition.file}, ligne ${row.line}, colonne ${last.column}`,
      'la valeur que donne le fichier aujourd’hui',
      'restaurez la valeur du fichier ; si elle a changé de nouveau, notez-le : npm run data:revision -- --motif "…" --date AAAA-MM-JJ',
    ),
  ];
}
