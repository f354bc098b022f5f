import { type Anomaly, error } from '../anomaly.ts';
import { sha256 as digest } from '../write/publishedFile.ts';

/** Said of an edition whose content does not suit its SHA-256. */
export const changedContent =
  'l’édition est définitive et son contenu a changé sans que data/revisions le dise';

export interface FrozenEdition {
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes as they were first final: it stays the same for ever. */
  sha256: string | undefined;
  /** A final year must be frozen. */
  mustBeFrozen: boolean;
  /** The bytes before each of the recorded revisions, the latest undone first. */
  earlier: () => Iterable<Uint8Array>;
}

/**
 * A final edition never changes unrecorded: its bytes, or those that are found when the recorded
 * revisions are undone one after the other, have the SHA-256 of its metadata.
 */
export function checkFrozen({
  file,
  bytes,
  sha256,
  mustBeFrozen,
  earlier,
}: FrozenEdition): Anomaly[] {
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
  for (const version of earlier()) if (digest(version) === sha256) return [];
  return [
    error(
      place,
      changedContent,
      'le fichier dont dataset.yaml donne l’empreinte sha256, ou ce fichier et chacune de ses révisions',
      `restaurez le fichier ; si le changement est voulu, notez-le sans toucher à l’empreinte : npm run data:revision -- --motif "…" --date AAAA-MM-JJ ; npm run data:check dit quelles lignes ont changé. Une édition nouvelle, jamais enregistrée, prend la ligne sha256: ${found}`,
    ),
  ];
}
