import { missionsLocales } from '../../src/contracts/missionsLocales.ts';
import { labelOf } from '../../src/contracts/nomenclatures.ts';
import { rowKey } from '../../src/contracts/rowKey.ts';
import { type Anomaly, error } from '../pipeline/anomaly.ts';
import { backdatedEditions } from '../pipeline/backdatedEditions.ts';
import { type Datasets, placeOf, statusOf } from '../pipeline/dataset.ts';
import type { CellState } from '../pipeline/revisions/CellState.ts';
import { isSmallGap, smallGapRemedy } from '../pipeline/revisions/isSmallGap.ts';
import { type ComparedEdition, comparedEditions, isRecounted } from './comparedEditions.ts';
import { forgottenExtractions, isOfEarlierExtractions } from './earlierExtractions.ts';
import { erasedRecords } from './erasedRecords.ts';
import { newRevisions } from './newRevisions.ts';
import { isProtected, type UnrecordedChange, unrecordedChanges } from './unrecordedChanges.ts';
import { returnedEditions } from './withdrawals/returnedEditions.ts';

/** What a change of data does to published editions without saying so: errors where they are final. */
export function changeAnomalies(before: Datasets, after: Datasets): Anomaly[] {
  const editions = comparedEditions(before, after);
  return [
    ...editions.flatMap((edition) => forbiddenChanges(edition, after)),
    ...erasedRecords(before, after),
    ...returnedEditions(before, after),
    ...backdated(before, after),
    ...unrecordedChanges(editions, newRevisions(before, after)).map(unrecordedAnomaly),
  ];
}

/** A day that was wrong may be corrected: it is told, not refused. */
function backdated(before: Datasets, after: Datasets): Anomaly[] {
  return [...before.values()].flatMap((dataset) => {
    const now = after.get(dataset.contract.name);
    if (now === undefined) return [];
    const real = dataset.editions.filter((one) => statusOf(dataset, one) !== 'demonstration');
    const editions = real.map(({ metadata }) => metadata);
    return backdatedEditions(now.metadataFile, { editions }, now.metadata).map(asWarning);
  });
}

/**
 * What no revision can say: a final edition that goes away, loses its SHA-256, lines or texts; what an
 * earlier extraction gave, and is forgotten.
 */
export function forbiddenChanges(edition: ComparedEdition, after: Datasets): Anomaly[] {
  const { dataset, before, status } = edition;
  if (isOfEarlierExtractions(edition)) return forgottenExtractions(edition);
  if (isRecounted(edition)) return removedLines(ofOthers(edition, after)).map(asWarning);
  if (status !== 'definitif') return removedLines(edition).map(asWarning);
  const { fichier, sha256 } = before.metadata;
  const now = after.get(dataset.contract.name)?.metadata;
  const entry = now?.editions.find((one) => one.fichier === fichier);
  const place = { file: dataset.metadataFile, line: 1, column: 1 };
  if (entry === undefined) {
    if (sha256 === undefined && dataset.contract.assembly === 'latest') return [];
    return [
      error(
        place,
        `l’édition définitive ${fichier} a été retirée`,
        'toute édition définitive, pour toujours',
        'restaurez son fichier et son entrée : git restore data',
      ),
    ];
  }
  const isFinal = (entry.statut ?? now?.statut) === 'definitif';
  if (!isFinal || entry.sha256 !== sha256) {
    const isFirst = sha256 === undefined && isFinal;
    if (isFirst) return removedLines(edition);
    return [
      error(
        place,
        isFinal
          ? `l’empreinte sha256 de l’édition définitive ${fichier} a changé`
          : `l’édition ${fichier} n’est plus définitive`,
        'l’empreinte et le statut que l’édition avait en devenant définitive',
        'restaurez dataset.yaml : git restore data ; une valeur se corrige par une révision, sans toucher à l’empreinte',
      ),
    ];
  }
  return sha256 === undefined
    ? removedLines(edition).map(asWarning)
    : [...removedLines(edition), ...changedTexts(edition)];
}

/** The edition without the rows of structures that have ended: those that took over have them. */
function ofOthers(edition: ComparedEdition, after: Datasets): ComparedEdition {
  const ended = new Set(
    (after.get(missionsLocales.name)?.rows ?? [])
      .filter(({ values }) => values.fin_validite !== null)
      .map(({ values }) => values.code),
  );
  const rows = edition.rows.filter(
    ({ before: row, after: now }) => now !== null || !ended.has(row?.values.territoire_code ?? ''),
  );
  return { ...edition, rows };
}

const lineRemedy =
  'remettez la ligne ; une valeur que l’on ne connaît plus se dit par statut_valeur, ou se révise à 0';
/** A register, or a source, of which the last edition takes the place of the others. */
const registerRemedy =
  'remettez la ligne ; si elle n’est plus vraie, gardez ce fichier et ajoutez une édition qui ne l’a plus';

function removedLines({ dataset, before, rows }: ComparedEdition): Anomaly[] {
  return rows.flatMap(({ contract, before: row, after }) =>
    row !== null && after === null
      ? [
          error(
            { file: before.file, line: 1, column: 1 },
            `l’ancienne ligne ${row.line} (${rowKey(contract, row.values)}) n’est plus là`,
            'toutes les lignes publiées',
            dataset.contract.assembly === 'latest' ? registerRemedy : lineRemedy,
          ),
        ]
      : [],
  );
}

function changedTexts({ rows }: ComparedEdition): Anomaly[] {
  return rows.flatMap(({ after, texts }) =>
    texts.flatMap((column) =>
      after === null
        ? []
        : [
            error(
              placeOf(after, column),
              `colonne ${column} : le texte d’une édition définitive a changé`,
              'le texte publié : les valeurs seules se révisent',
              'remettez le texte d’avant',
            ),
          ],
    ),
  );
}

function shown({ value, status }: CellState): string {
  return value === null ? labelOf('statut_revision', status) : String(value);
}

function asWarning(anomaly: Anomaly): Anomaly {
  return { ...anomaly, severity: 'avertissement' };
}

/** A final count of people that changes by so few that a revision would tell of them. */
export function isSmallChange({ edition, row, cell }: UnrecordedChange): boolean {
  const { column, before, after } = cell;
  const values = row.after?.values ?? {};
  return edition.status === 'definitif' && isSmallGap(row.contract, values, column, before, after);
}

function unrecordedAnomaly({ edition, row, cell }: UnrecordedChange): Anomaly {
  const isFinal = edition.status === 'definitif' || isProtected(row.contract);
  const place = row.after
    ? placeOf(row.after, cell.column)
    : { file: edition.before.file, line: 1, column: 1 };
  const what =
    cell.before.status === 'absente'
      ? 'la ligne est nouvelle dans une édition définitive'
      : `la valeur publiée (${shown(cell.before)}) est devenue ${shown(cell.after)}`;
  const anomaly = error(
    place,
    `colonne ${cell.column} : ${what}, et aucune révision ne le dit`,
    'une ligne de data/revisions par valeur qui change',
    isSmallChange({ edition, row, cell })
      ? `restaurez ce qui était publié ; ${smallGapRemedy()}`
      : 'restaurez ce qui était publié, ou notez le changement : npm run data:revision -- --motif "…" --date AAAA-MM-JJ',
  );
  return isFinal ? anomaly : asWarning(anomaly);
}
