import { z } from 'zod';
import { contract } from '../../../src/contracts/contract.ts';
import { fields } from '../../../src/contracts/fields.ts';
import { formatAnomaly } from '../anomaly.ts';
import type { ReadRow } from '../dataset.ts';
import { readCsv } from './readCsv.ts';
import { readRows } from './readRows.ts';

/** For the tests: a small contract with a field of each kind. */
export const sampleContract = contract({
  name: 'essai',
  title: 'Essai',
  description: 'Un jeu de données pour les tests.',
  row: z.object({
    annee: fields.annee,
    libelle: fields.text('Libellé', 'Nom de la chose.'),
    jeunes: z.int().min(0).max(10_000_000).nullable().meta({
      title: 'Jeunes',
      description: 'Nombre de jeunes.',
      unit: 'jeunes',
    }),
    part: z.number().min(0).max(100).meta({ title: 'Part', description: 'Part.', unit: '%' }),
    statut: fields.statut,
  }),
  key: ['annee', 'libelle'],
  foreignKeys: [],
  assembly: 'cumulative',
  threshold: null,
  required: true,
});

export const sampleHeader = 'annee,libelle,jeunes,part,statut';

/** For the tests: what is read of a CSV text or of its bytes, and the messages as printed. */
export function readSample(content: string | Uint8Array): {
  rows: readonly ReadRow[];
  messages: string[];
} {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table = readCsv('essai.csv', bytes);
  if (Array.isArray(table)) return { rows: [], messages: table.map(formatAnomaly) };
  const columns = new Map(table.header.map((name, index) => [name, index + 1]));
  const metadata = { fichier: 'essai.csv', date_publication: '2025-01-01' };
  const edition = { file: 'essai.csv', metadata, columns };
  const { rows, anomalies } = readRows(sampleContract, edition, table);
  return { rows, messages: anomalies.map(formatAnomaly) };
}
