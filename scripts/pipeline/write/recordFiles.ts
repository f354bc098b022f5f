import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as toYaml } from 'yaml';
import type { Contract } from '../../../src/contracts/contract.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { csvText } from './csvText.ts';
import { withEdition } from './withEdition.ts';

/**
 * The files of a dataset that records what happened, one edition a year, with these rows after those
 * that are there, which keep their bytes; none where there is nothing to record. `source`: who says
 * so, for the first row of all.
 */
export function recordFiles(
  contract: Contract,
  dataFolder: string,
  rows: readonly Row[],
  { date, source }: { date: string; source: string },
): Map<string, Uint8Array> {
  if (rows.length === 0) return new Map();
  const fichier = `${date.slice(0, 4)}.csv`;
  const there = (name: string) => {
    const path = join(dataFolder, contract.name, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  const edition = { fichier, date_publication: date };
  const yaml = there('dataset.yaml');
  const metadata =
    yaml === null ? firstMetadata(contract, edition, source) : withEdition(yaml, edition);
  return new Map([
    [`${contract.name}/${fichier}`, Buffer.from(withRows(contract, there(fichier), rows))],
    [`${contract.name}/dataset.yaml`, Buffer.from(metadata)],
  ]);
}

/** Rows after the lines of a file, in the order of its columns. */
function withRows(contract: Contract, text: string | null, rows: readonly Row[]): string {
  if (text === null) return csvText(Object.keys(contract.row.shape), rows);
  const [header = ''] = text.split(/\r\n|\n|\r/);
  const columns = header.replace('\ufeff', '').split(',');
  const [, ...records] = csvText(columns, rows).split('\n');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.replace(/[\r\n]*$/, end)}${records.join(end)}`;
}

function firstMetadata({ title, description }: Contract, edition: object, source: string): string {
  return toYaml(
    {
      titre: title,
      description,
      source,
      licence: 'lov2',
      statut: 'provisoire',
      editions: [edition],
    },
    { lineWidth: 0 },
  );
}
