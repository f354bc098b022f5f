import type { EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { sha256 as digest } from '../write/publishedFile.ts';

/** A final edition is frozen: its bytes are those whose SHA-256 its metadata hold. */
export function checkFrozen(
  file: string,
  { sha256 }: EditionMetadata,
  bytes: Uint8Array,
): Anomaly[] {
  if (sha256 === undefined || digest(bytes) === sha256) return [];
  return [
    error(
      { file, line: 1, column: 1 },
      'l’édition est figée et son contenu a changé',
      'le fichier dont dataset.yaml donne l’empreinte sha256',
      'restaurez le fichier ; une révision est un nouveau fichier',
    ),
  ];
}
