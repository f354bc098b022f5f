import { contracts } from '../../../src/contracts/contracts.ts';
import { recordsOf } from '../../../src/contracts/tableJson.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import type { PublishedFile } from './publishedFile.ts';

/** A table as it passes to a thread: its contract is named, its rows are in its JSON file. */
export interface TableOrder {
  name: string;
  about: Omit<PublishedTable, 'contract' | 'rows'>;
  json: Uint8Array;
}

/** The order of a table that has this JSON file. */
export function orderOf(
  { contract, rows: _, ...about }: PublishedTable,
  json: PublishedFile,
): TableOrder {
  return { name: contract.name, about, json: json.bytes };
}

/** The table that an order is about; throws when no contract has its name. */
export function tableOf({ name, about, json }: TableOrder): PublishedTable {
  const contract = contracts.find((known) => known.name === name);
  if (contract === undefined) throw new Error(`aucun contrat ne s’appelle « ${name} »`);
  return {
    ...about,
    contract,
    rows: recordsOf(new TextDecoder().decode(json)) as PublishedTable['rows'],
  };
}
