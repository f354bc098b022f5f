import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as toYaml } from 'yaml';
import { parcoursTypesNoms } from '../../../src/contracts/parcoursTypesNoms.ts';

/**
 * Names the types of pathways that a refusal lists, as its message asks; false when it lists none.
 */
export function nameTypes(dataFolder: string, printed: readonly string[]): boolean {
  const codes = printed.flatMap(
    (line) => /le type de parcours (\S+) n’a pas de nom/.exec(line)?.[1] ?? [],
  );
  if (codes.length === 0) return false;
  const folder = join(dataFolder, parcoursTypesNoms.name);
  mkdirSync(folder, { recursive: true });
  const rows = codes.map(
    (code, rank) => `${code},Type ${rank + 1},Un type de parcours de l’essai.`,
  );
  writeFileSync(join(folder, '2023.csv'), ['type,nom,description', ...rows, ''].join('\n'));
  const metadata = {
    titre: parcoursTypesNoms.title,
    description: 'Noms donnés pour un essai.',
    source: 'Essai',
    licence: 'lov2',
    statut: 'provisoire',
    editions: [{ fichier: '2023.csv', date_publication: '2024-09-15' }],
  };
  writeFileSync(join(folder, 'dataset.yaml'), toYaml(metadata));
  return true;
}
