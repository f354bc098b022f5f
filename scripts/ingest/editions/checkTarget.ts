import { existsSync, readdirSync } from 'node:fs';
import { contracts } from '../../../src/contracts/contracts.ts';
import { IngestRefusal } from '../IngestRefusal.ts';

/** Refuses a folder that holds anything else than datasets: writing replaces it whole. */
export function checkTarget(target: string): void {
  const known = new Set<string>([...contracts.map(({ name }) => name), 'LISEZ-MOI.txt']);
  const strangers = existsSync(target)
    ? readdirSync(target).filter((name) => !known.has(name))
    : [];
  if (strangers.length === 0) return;
  throw new IngestRefusal([
    `--sortie ${target} : ce dossier contient autre chose que des jeux de données (${strangers.slice(0, 3).join(', ')}), et il serait remplacé. Remède : choisissez un dossier vide ou nouveau.`,
  ]);
}
