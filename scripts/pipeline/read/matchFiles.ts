import { type Anomaly, error } from '../anomaly.ts';
import { namingRemedy } from '../naming/namingRemedy.ts';

/**
 * Every file of a dataset's folder is an edition that its metadata describe, and the other
 * way round. `shown` is the folder's path in the messages.
 */
export function matchFiles(shown: string, files: string[], described: string[]): Anomaly[] {
  const orphans = files
    .filter((name) => !described.includes(name))
    .map((name) =>
      error(
        { file: `${shown}/${name}`, line: 1, column: 1 },
        'l’édition n’a pas de métadonnées',
        'une entrée de dataset.yaml par fichier CSV, et rien d’autre dans le dossier',
        namingRemedy(
          name,
          described.filter((known) => !files.includes(known) && yearsIn(known) === yearsIn(name)),
          'ajoutez le fichier à la liste editions de dataset.yaml, ou supprimez-le',
        ),
      ),
    );
  const place = { file: `${shown}/dataset.yaml`, line: 1, column: 1 };
  const ghosts = described
    .filter((name) => !files.includes(name))
    .map((name) =>
      error(
        place,
        `l’édition ${name} est décrite mais son fichier manque`,
        'un fichier CSV par édition',
        'ajoutez le fichier, ou retirez l’édition de dataset.yaml',
      ),
    );
  const repeated = described
    .filter((name, index) => described.indexOf(name) !== index)
    .map((name) =>
      error(
        place,
        `l’édition ${name} est décrite deux fois`,
        'une entrée par fichier',
        'supprimez-en une',
      ),
    );
  return [...orphans, ...ghosts, ...repeated];
}

/** The figures of a file name: another year is no mistake of typing. */
function yearsIn(name: string): string {
  return name.replace(/\D/g, '');
}
