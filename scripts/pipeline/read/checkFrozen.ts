import { type Anomaly, error } from '../anomaly.ts';
import { sha256 as digest } from '../write/publishedFile.ts';

/**
 * A frozen edition never changes: its metadata hold the SHA-256 of its bytes. A final year must
 * be frozen.
 */
export function checkFrozen(
  file: string,
  sha256: string | undefined,
  mustBeFrozen: boolean,
  bytes: Uint8Array,
): Anomaly[] {
  const found = digest(bytes);
  const place = { file, line: 1, column: 1 };
  if (sha256 === undefined && mustBeFrozen) {
    return [
      error(
        place,
        'l’édition est définitive et rien ne la fige',
        'l’empreinte sha256 de l’édition dans dataset.yaml',
        `ajoutez à cette édition la ligne sha256: ${found}`,
      ),
    ];
  }
  if (sha256 === undefined || found === sha256) return [];
  return [
    error(
      place,
      'l’édition est figée et son contenu a changé',
      'le fichier dont dataset.yaml donne l’empreinte sha256',
      `restaurez le fichier ; si le changement est voulu, remplacez l’empreinte par ${found}`,
    ),
  ];
}
