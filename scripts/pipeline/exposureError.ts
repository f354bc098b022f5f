import { labelOf, nomenclatures } from '../../src/contracts/nomenclatures.ts';
import type { AuditReport } from '../confidentiality/audit.ts';
import { type Anomaly, error } from './anomaly.ts';

type Exposure = AuditReport['exposures'][number];

/** What mends a table whose secrets are not kept. */
export const protectionRemedy =
  'ne modifiez pas les cellules à la main : refaites l’édition, la protection masque ensemble toutes les cellules liées ; un jeu de la même ingestion manque-t-il ? restaurez-le d’abord (git restore data)';

/** Secret counts that the publication gives away: the table and the level, never a value. */
export function exposureError(exposure: Exposure): Anomaly {
  return error(
    { file: `data/${exposure.table}`, line: 1, column: 1 },
    `${countWords(exposure)} à partir de ce qui est publié (niveau : ${levelWords(exposure)})`,
    'des cellules secrètes qu’aucun calcul ne permet de retrouver',
    protectionRemedy,
  );
}

/** The same, where it takes what was published before the revisions of a day. */
export function formerExposureError(exposure: Exposure, before: string): Anomaly {
  return error(
    { file: 'data/revisions', line: 1, column: 1 },
    `${countWords(exposure)} à partir de ce qui était publié avant les révisions du ${before} et de ce qui l’est depuis (${exposure.table}, niveau : ${levelWords(exposure)})`,
    'des révisions qui n’apprennent rien sur les cellules secrètes, les anciennes valeurs restant connues de tous',
    'ne publiez pas ces révisions : refaites l’édition en gardant secrètes les cellules qui l’étaient, puis notez de nouveau ce qui change',
  );
}

/** The same, where it takes what the Git history of `data/` holds. */
export function historyExposureError(exposure: Exposure): Anomaly {
  return error(
    { file: `data/${exposure.table}`, line: 1, column: 1 },
    `${countWords(exposure)} à partir de ce qui est publié et de l’historique Git de data/, que chacun peut relire (niveau : ${levelWords(exposure)})`,
    'une édition qui n’apprend rien de plus avec les précédentes',
    'refaites l’édition par npm run ingest, qui tient compte de ce que data/ garde des extractions antérieures ; si l’historique seul trahit l’effectif, récrivez-le (data/README.md, « Un dépôt qui commence »)',
  );
}

function countWords({ cells }: Exposure): string {
  return cells === 1
    ? 'un effectif secret peut être retrouvé'
    : `${cells} effectifs secrets peuvent être retrouvés`;
}

function levelWords({ level }: Exposure): string {
  const known = level in nomenclatures.territoire_niveau;
  return (known ? labelOf('territoire_niveau', level) : level).toLowerCase();
}
