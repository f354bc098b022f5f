import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as toYaml } from 'yaml';
import { revisions } from '../../../src/contracts/revisions.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { csvText } from '../write/csvText.ts';
import { withEdition } from '../write/withEdition.ts';

/**
 * The files of `revisions` with these rows after those that are there, which keep their bytes;
 * none when nothing is revised. `source`: who says so, for the first revision of all.
 */
export function revisionFiles(
  dataFolder: string,
  rows: readonly Row[],
  { date, source }: { date: string; source: string },
): Map<string, Uint8Array> {
  if (rows.length === 0) return new Map();
  const fichier = `${date.slice(0, 4)}.csv`;
  const there = (name: string) => {
    const path = join(dataFolder, revisions.name, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  const edition = { fichier, date_publication: date };
  const yaml = there('dataset.yaml');
  const metadata = yaml === null ? firstMetadata(edition, source) : withEdition(yaml, edition);
  return new Map([
    [`${revisions.name}/${fichier}`, Buffer.from(withRows(there(fichier), rows))],
    [`${revisions.name}/dataset.yaml`, Buffer.from(metadata)],
  ]);
}

/** Rows after the lines of a file, in the order of its columns. */
function withRows(text: string | null, rows: readonly Row[]): string {
  if (text === null) return csvText(Object.keys(revisions.row.shape), rows);
  const [header = ''] = text.split(/\r\n|\n|\r/);
  const columns = header.replace('\ufeff', '').split(',');
  const [, ...records] = csvText(columns, rows).split('\n');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.replace(/[\r\n]*$/, end)}${records.join(end)}`;
}

function firstMetadata(edition: object, source: string): string {
  return toYaml(
    {
      titre: revisions.title,
      description: revisions.description,
      source,
      licence: 'lov2',
      statut: 'provisoire',
      editions: [edition],
    },
    { lineWidth: 0 },
  );
}
