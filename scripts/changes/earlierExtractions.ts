import { activiteMensuelleAnterieure } from '../../src/contracts/activiteMensuelleAnterieure.ts';
import { type Anomaly, error } from '../pipeline/anomaly.ts';
import type { ComparedEdition } from './comparedEditions.ts';

/** Does an edition keep what earlier extractions gave? It grows, and what is in it stays. */
export function isOfEarlierExtractions({ dataset }: ComparedEdition): boolean {
  return dataset.contract.name === activiteMensuelleAnterieure.name;
}

/** What an earlier extraction gave, that is no longer said, or said otherwise. */
export function forgottenExtractions({ dataset, before, after, rows }: ComparedEdition): Anomaly[] {
  const changed = rows.filter((row) => row.before !== null);
  if (after !== null && changed.length === 0) return [];
  const { file } = before;
  return [
    error(
      { file: after === null ? dataset.metadataFile : file, line: 1, column: 1 },
      after === null
        ? `l’édition ${before.metadata.fichier} des extractions antérieures a été retirée`
        : `ce que donnaient des extractions antérieures a changé (lignes changées ou disparues : ${changed.length})`,
      'les valeurs de chaque extraction comme elles ont été publiées, et d’autres après elles',
      `restaurez ce qui était publié (git restore data/${dataset.contract.name}), puis refaites l’ingestion du mois`,
    ),
  ];
}
