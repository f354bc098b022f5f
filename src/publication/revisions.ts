import { rowWords } from '../analyses/rowWords.ts';
import type { Contract } from '../contracts/contract.ts';
import { contracts } from '../contracts/contracts.ts';
import { labelOf } from '../contracts/nomenclatures.ts';
import { revisions } from '../contracts/revisions.ts';
import { keyValues, rowKey } from '../contracts/rowKey.ts';
import { type Absence, absences } from '../format/absences.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';
import { type TableCell, tableCell } from './tableCell.ts';

export type RevisionRow = PublishedRow<typeof revisions>;

/** Revisions of one dataset, of one day and for one reason. */
export interface RevisionGroup {
  date: string;
  contract: Contract;
  reason: string;
  rows: RevisionRow[];
}

/** Every recorded revision, newest first, by day, dataset and reason. */
export function revisionGroups(): RevisionGroup[] {
  const groups = Map.groupBy(readPublished(revisions), ({ date_revision, jeu, motif }) =>
    [date_revision, jeu, motif].join('|'),
  );
  return [...groups.values()]
    .flatMap((rows): RevisionGroup[] => {
      const [first] = rows;
      const contract = contracts.find(({ name }) => name === first?.jeu);
      if (first === undefined || contract === undefined) return [];
      return [{ date: first.date_revision, contract, reason: first.motif, rows }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** What the revised row is about, in words, with the column when it is not the only value. */
export function revisedWords(contract: Contract, { cle, colonne }: RevisionRow): string {
  const row = rowsByKey(contract).get(cle);
  // A later edition may have replaced the row: its key alone is left.
  const named = () => keyValues(cle).map(([, value]) => value);
  const words = row ? rowWords(contract, row) : named().join(', ');
  const title = contract.row.shape[colonne]?.meta()?.title;
  return ['effectif', 'valeur'].includes(colonne) || !title
    ? words
    : `${words} (${title.toLowerCase()})`;
}

/** The former or the new value of a revision. */
export function revisedCell(row: RevisionRow, side: 'ancienne' | 'nouvelle'): TableCell {
  const column = `${side}_valeur` as const;
  const value = row[column];
  if (value !== null) {
    return tableCell(revisions, row, column, formatNumber(value, { decimals: 4, minDecimals: 0 }));
  }
  const status = side === 'ancienne' ? row.ancien_statut : row.nouveau_statut;
  const kind = status in absences ? (status as Absence) : 'sans_objet';
  const title = labelOf('statut_revision', status);
  return tableCell(revisions, row, column, { kind, text: absences[kind].text, title });
}

const indexes = new Map<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>();

function rowsByKey(contract: Contract) {
  const known = indexes.get(contract.name);
  if (known !== undefined) return known;
  const rows = readPublished(contract) as readonly Record<string, unknown>[];
  const index = new Map(rows.map((row) => [rowKey(contract, row), row]));
  indexes.set(contract.name, index);
  return index;
}
