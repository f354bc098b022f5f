import type { Contract } from '../contracts/contract.ts';
import { indicatorOf } from '../contracts/indicatorCatalogue.ts';
import { nomenclatures } from '../contracts/nomenclatures.ts';
import { Refusal } from './fault.ts';
import type { Row } from './publication.ts';

/** A number of a published row. */
export interface PublishedValue {
  contract: Contract;
  row: Row;
  column: string;
  value: number;
  /** “%”, “points”, “jeunes”, “mois”… */
  unit: string;
}

/** The column that a dataset is read for, the first that it has. */
const mainColumns = ['ecart', 'estimation', 'part', 'valeur', 'effectif'];

/** The number of a column of a row; refuses one that is not published. */
export function readValue(contract: Contract, row: Row, asked?: string): PublishedValue {
  const shape = contract.row.shape;
  const column = asked ?? mainColumns.find((name) => name in shape) ?? '';
  if (!(column in shape)) {
    throw new Refusal({
      message: `${contract.name} n’a pas de colonne « ${column} »`,
      remedy: `choisissez colonne=… parmi ${Object.keys(shape).join(', ')}`,
    });
  }
  const value = row[column];
  if (typeof value === 'number')
    return { contract, row, column, value, unit: unitOf(contract, row, column) };
  const status = String(row.statut_valeur ?? 'non_disponible');
  const words = nomenclatures.statut_valeur as Readonly<Record<string, string>>;
  const why = status === 'publie' ? 'vide' : (words[status] ?? status);
  throw new Refusal({
    message: `la valeur demandée n’est pas publiée : ${why} (${column} de ${contract.name})`,
    remedy:
      status === 'secret'
        ? 'citez un territoire ou un groupe plus grand, ou retirez la phrase : une valeur secrète ne s’écrit jamais'
        : 'citez une autre ligne, ou retirez la phrase',
  });
}

function unitOf(contract: Contract, row: Row, column: string): string {
  const unit = contract.row.shape[column]?.meta()?.unit ?? '';
  if (unit === 'voir la colonne unite') return String(row.unite);
  if (column === 'valeur' && 'unite' in row) return String(row.unite);
  if (unit !== 'selon l’indicateur') return unit;
  return 'indicateur' in row ? indicatorOf(String(row.indicateur)).unit : 'jeunes';
}
