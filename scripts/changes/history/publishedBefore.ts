import { csvParse } from 'd3-dsv';
import { contracts } from '../../../src/contracts/contracts.ts';
import { countedTables } from '../../confidentiality/cells/countedFields.ts';
import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { measuredColumns } from '../../pipeline/revisions/measuredColumns.ts';
import { blobTexts, type StoredFile, storedFiles, versionsOf } from '../git/storedFiles.ts';
import { type FormerEdition, formerEditions } from './formerEditions.ts';

/** The datasets whose former versions say something of people. */
const datasets = contracts.filter(({ name }) => name in countedTables);

/**
 * What Git's history holds of the counts of people, from a commit back, the latest version first:
 * everybody may have kept it. Each file is read once a version; fictitious editions count for
 * nothing, and so does what is no table any more.
 */
export function publishedBefore(root: string, commit: string): TableRows[] {
  const folders = datasets.map(({ name }) => `data/${name}`);
  const seen = new Set<string>();
  const versions = versionsOf(root, commit, folders).map((version) =>
    storedFiles(root, version, folders).filter(({ id, path }) => {
      const isNew = path.endsWith('.yaml') || !seen.has(id);
      seen.add(id);
      return isNew;
    }),
  );
  const texts = blobTexts(
    root,
    versions.flat().map(({ id }) => id),
  );
  return versions
    .map((files) => rowsOf(files, texts))
    .filter((rows) => Object.keys(rows).length > 0);
}

function rowsOf(files: readonly StoredFile[], texts: ReadonlyMap<string, string>): TableRows {
  return Object.fromEntries(
    datasets.flatMap((contract) => {
      const own = files.filter(({ path }) => path.startsWith(`data/${contract.name}/`));
      const yaml = own.find(({ path }) => path.endsWith('/dataset.yaml'));
      const editions = realEditions(texts.get(yaml?.id ?? '') ?? '');
      const measured = new Set(measuredColumns(contract));
      const rows = own.flatMap(({ path, id }) => {
        const edition = editions.get(path.slice(path.lastIndexOf('/') + 1));
        return edition ? tableRows(texts.get(id) ?? '', measured, edition.arrondi ?? null) : [];
      });
      return rows.length > 0 ? [[contract.name, rows]] : [];
    }),
  );
}

/** Editions that are not fictitious, by file name. */
function realEditions(text: string): Map<string, FormerEdition> {
  const real = formerEditions(text).filter(({ statut }) => statut !== 'demonstration');
  return new Map(real.map((edition) => [edition.fichier ?? '', edition]));
}

function tableRows(text: string, measured: ReadonlySet<string>, arrondi: number | null): Row[] {
  const cellValue = (name: string, cell: string | undefined) => {
    if (cell === undefined || cell === '') return null;
    return measured.has(name) ? Number(cell) : cell;
  };
  return csvParse(text, (line) => {
    const cells = Object.entries(line).map(([name, cell]) => [name, cellValue(name, cell)]);
    return { ...Object.fromEntries(cells), arrondi };
  });
}
