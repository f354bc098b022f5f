import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { revisions } from '../../src/contracts/revisions.ts';
import type { Row } from '../confidentiality/cells/tableRows.ts';
import { counted } from '../ingest/report/counted.ts';
import { type Anomaly, error } from '../pipeline/anomaly.ts';
import { checkPublication } from '../pipeline/checkPublication.ts';
import { type Datasets, type Edition, placeOf } from '../pipeline/dataset.ts';
import { inFolder } from '../pipeline/inFolder.ts';
import { folderFiles } from '../pipeline/read/folderFiles.ts';
import { readData } from '../pipeline/read/readData.ts';
import { report } from '../pipeline/report.ts';
import { CsvLines } from '../pipeline/revisions/CsvLines.ts';
import { smallGapRemedy } from '../pipeline/revisions/isSmallGap.ts';
import { repeatedRevisions } from '../pipeline/revisions/repeatedRevisions.ts';
import { type Occasion, revisionRow } from '../pipeline/revisions/revisionRow.ts';
import { recordFiles } from '../pipeline/write/recordFiles.ts';
import { replaceFolder } from '../pipeline/write/replaceFolder.ts';
import { requireBase, withBase } from './baseOf.ts';
import { ChangeRefusal } from './ChangeRefusal.ts';
import { forbiddenChanges, isSmallChange } from './changeAnomalies.ts';
import { comparedEditions } from './comparedEditions.ts';
import { dayFault } from './dayFault.ts';
import { laterDay } from './laterDay.ts';
import { newRevisions } from './newRevisions.ts';
import { type UnrecordedChange, unrecordedChanges } from './unrecordedChanges.ts';

interface RecordOptions extends Occasion {
  /** Reference of the commit to compare with. */
  base: string;
  /** Day of the run, AAAA-MM-JJ: a revision is not announced years before. */
  today?: string;
}

/**
 * Records in `revisions` each published value of a project that differs from a commit's and that
 * no revision tells, provided that the data may then be published: all of them or nothing. Gives
 * the lines to print; throws ChangeRefusal.
 */
export function recordChanges(root: string, { base, today, ...occasion }: RecordOptions): string[] {
  checkOccasion(occasion, today);
  const found = requireBase(root, [base]);
  const data = join(root, 'data');
  const { datasets: now, unread } = readData(data);
  refuse(unread);
  const rows = withBase(root, found, ['data'], (folder) =>
    rowsToRecord(join(folder, 'data'), now, occasion),
  );
  if (rows.length === 0) {
    return [
      `Rien à noter : aucune valeur publiée n’a changé depuis ${base} sans que data/revisions le dise.`,
    ];
  }
  write(data, rows, occasion.date);
  const file = `data/${revisions.name}/${occasion.date.slice(0, 4)}.csv`;
  return [
    ...rows.map(
      (row) =>
        `  ${row.jeu}, ${row.cle}, ${row.colonne} : ${row.ancienne_valeur ?? row.ancien_statut} → ${row.nouvelle_valeur ?? row.nouveau_statut}`,
    ),
    `${counted(rows.length, 'révision notée', 'révisions notées')} dans ${file}.`,
  ];
}

function checkOccasion({ date, reason }: Occasion, today = date): void {
  if (!z.iso.date().safeParse(date).success) {
    throw new ChangeRefusal(dayFault('--date', date));
  }
  if (date > laterDay(today, 1)) {
    throw new ChangeRefusal(
      `--date ${date} : cette date est dans plus d’un an. Remède : donnez le jour où la nouvelle valeur paraît.`,
    );
  }
  if (reason.trim().length < 5) {
    throw new ChangeRefusal('--motif : attendu la raison du changement, en quelques mots.');
  }
}

function rowsToRecord(baseData: string, now: Datasets, occasion: Occasion): Row[] {
  const before = readData(baseData).datasets;
  const editions = comparedEditions(before, now);
  const changes = unrecordedChanges(editions, newRevisions(before, now));
  const textOf = textReader(baseData);
  const rows = changes.map(({ row, cell }) =>
    revisionRow(
      row.contract.name,
      row.key,
      { ...cell, beforeText: textOf(row, cell.column) },
      occasion,
    ),
  );
  refuse([
    ...editions
      .flatMap((edition) => forbiddenChanges(edition, now))
      .filter(({ severity }) => severity === 'erreur'),
    ...changes.filter(isSmallChange).map(smallChange),
    ...repeatedRevisions(now, rows, '--date'),
  ]);
  const early = changes.find(
    ({ edition }) => occasion.date < edition.before.metadata.date_publication,
  );
  if (early !== undefined) refuseDate(early, occasion.date);
  return rows;
}

/** A correction that would itself be a small count: the values are not said again. */
function smallChange({ row, cell, edition }: UnrecordedChange): Anomaly {
  return error(
    row.after === null
      ? { file: edition.before.file, line: 1, column: 1 }
      : placeOf(row.after, cell.column),
    `colonne ${cell.column} : un effectif définitif de jeunes change de 1 à 4 : l’écart désigne des personnes`,
    'un effectif de jeunes qui change de 5 au moins, ou pas du tout',
    `restaurez ce qui était publié ; ${smallGapRemedy()}`,
  );
}

/** The text of a cell in the file that was committed. */
function textReader(baseData: string) {
  const files = new Map<Edition, CsvLines>();
  return ({ contract, before }: UnrecordedChange['row'], column: string): string => {
    if (before === null) return '';
    const { edition, line } = before;
    const path = join(baseData, contract.name, edition.metadata.fichier);
    const lines = files.get(edition) ?? new CsvLines(readFileSync(path));
    files.set(edition, lines);
    return lines.cell(line, edition.columns.get(column) ?? 1);
  };
}

function refuseDate({ edition }: UnrecordedChange, date: string): never {
  const { file, metadata } = edition.before;
  throw new ChangeRefusal(
    `--date ${date} : ${file} n’a été publié que le ${metadata.date_publication}. Remède : donnez le jour où la nouvelle valeur paraît.`,
  );
}

/** Writes the revisions, unless the data that would hold them could not be published. */
function write(data: string, rows: readonly Row[], date: string): void {
  const files = recordFiles(revisions, data, rows, { date, source: 'ARML Nouvelle-Aquitaine' });
  const all = new Map([...folderFiles(data), ...files]);
  const { anomalies } = inFolder(all, (folder) => checkPublication(folder));
  refuse(anomalies.filter(({ severity }) => severity === 'erreur'));
  const own = [...all].flatMap(([path, bytes]) => {
    const [folder, name] = path.split('/');
    return folder === revisions.name && name !== undefined ? [{ path: name, bytes }] : [];
  });
  replaceFolder(join(data, revisions.name), own, join(data, '..', '.revisions'));
}

function refuse(anomalies: readonly Anomaly[]): void {
  if (anomalies.length === 0) return;
  throw new ChangeRefusal(
    ...report(anomalies),
    '',
    `${counted(anomalies.length, 'erreur')} : aucune révision n’a été notée.`,
  );
}
