import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { Contract } from '../../../src/contracts/contract.ts';
import { parcoursApresFormation } from '../../../src/contracts/parcoursApresFormation.ts';
import { parcoursSituations } from '../../../src/contracts/parcoursSituations.ts';
import { parcoursTransitions } from '../../../src/contracts/parcoursTransitions.ts';
import { profilAnnuel } from '../../../src/contracts/profilAnnuel.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import type { DemoRows } from './demoRows.ts';

/** Columns that hold numbers; an empty one holds none. */
const numeric = new Set([
  'annee',
  'effectif',
  'cohorte',
  'mois_depuis_accueil',
  'observes',
  'horizon',
  'suivis_complets',
  'annee_sortie',
  'lieux_accueil',
  'professionnels_etp',
  'conseillers_etp',
]);

/** Reads the committed demonstration datasets; throws on a row that breaks its contract. */
export function readDemoRows(dataFolder: string): DemoRows {
  return {
    activity: readDataset(dataFolder, activiteAnnuelle),
    monthly: readDataset(dataFolder, activiteMensuelle),
    profile: readDataset(dataFolder, profilAnnuel),
    network: readDataset(dataFolder, reseauAnnuel),
    situations: readDataset(dataFolder, parcoursSituations),
    transitions: readDataset(dataFolder, parcoursTransitions),
    afterTraining: readDataset(dataFolder, parcoursApresFormation),
  };
}

function readDataset<R extends z.ZodObject>(dataFolder: string, contract: Contract<R>) {
  const folder = join(dataFolder, contract.name);
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return files.sort().flatMap((name) => {
    const rows: unknown[] = parse(readFileSync(join(folder, name), 'utf8'), {
      columns: true,
      cast: (value, { column }) => (numeric.has(String(column)) ? toNumber(value) : value),
    });
    return rows.map((row) => contract.row.parse(row));
  });
}

function toNumber(text: string): number | null {
  return text === '' ? null : Number(text);
}
