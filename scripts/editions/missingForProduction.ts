import { activiteAnnuelle } from '../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../src/contracts/activiteMensuelle.ts';
import { calendrier } from '../../src/contracts/calendrier.ts';
import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { counted } from '../ingest/report/counted.ts';
import { isWarning } from '../pipeline/anomaly.ts';
import type { Dataset } from '../pipeline/dataset.ts';
import { readPublication } from '../pipeline/readPublication.ts';
import { measuredColumns } from '../pipeline/revisions/measuredColumns.ts';

/**
 * What a data folder lacks before a site of production can be built, a line each, in French: what
 * nobody has filled in yet, and what only the ingestion of a real extract writes.
 */
export function missingForProduction(data: string, years: readonly number[]): string[] {
  const { anomalies, datasets } = readPublication(data, { environment: 'production' });
  const errors = anomalies.filter((anomaly) => !isWarning(anomaly));
  const isBlank = ({ file }: { file: string }) => file === 'data/editeur.yaml';
  const files = Map.groupBy(
    errors.filter((anomaly) => !isBlank(anomaly)),
    ({ file }) => file,
  );
  const cells = emptyCells(datasets.get(reseauAnnuel.name), years);
  const closed = years.filter(
    (year) =>
      !datasets.get(activiteAnnuelle.name)?.rows.some(({ values }) => values.annee === year),
  );
  return [
    ...errors
      .filter(isBlank)
      .map(({ file, line, message }) => `${file}, ligne ${line} : ${message.split(',')[0]}`),
    ...[...files].map(
      ([file, own]) =>
        `${file} : ${counted(own.length, 'erreur')}, que npm run data:check détaille`,
    ),
    ...(cells.empty > 0
      ? [
          `${reseauAnnuel.name} : ${counted(cells.empty, 'cellule vide', 'cellules vides')} sur ${cells.all}, qui ${cells.empty > 1 ? 'paraîtraient « non disponibles »' : 'paraîtrait « non disponible »'}`,
        ]
      : []),
    ...(closed.length > 0
      ? [
          `${closed.join(', ')} : à clore, par npm run ingest -- <dossier de l’extrait> --definitif ${closed.join(',')}`,
        ]
      : []),
    ...(datasets.has(activiteMensuelle.name)
      ? []
      : ['suivi mensuel : à écrire, par npm run ingest -- <dossier de l’extrait>']),
    ...(datasets.has(calendrier.name)
      ? []
      : ['calendrier : facultatif ; voir « Le calendrier » dans data/README.md']),
  ];
}

/** The values of the years that nobody has typed. */
function emptyCells(dataset: Dataset | undefined, years: readonly number[]) {
  const values = (dataset?.rows ?? [])
    .filter((row) => years.includes(Number(row.values.annee)))
    .flatMap((row) => measuredColumns(reseauAnnuel).map((column) => row.values[column]));
  return { empty: values.filter((value) => value === null).length, all: values.length };
}
