import { z } from 'zod';
import { licenceCodes, licences } from '../contracts/licences.ts';
import { codesOf } from '../contracts/nomenclatures.ts';
import { withdrawnEdition } from '../contracts/withdrawnEdition.ts';
import { publishedText } from './publishedText.ts';

const status = z.enum(codesOf('statut'));
const date = z.iso.date();

const manifestSchema = z.object({
  statut: status,
  jeux: z.array(
    z.object({
      jeu: z.string(),
      titre: z.string(),
      description: z.string(),
      source: z.string(),
      licence: z.enum(licenceCodes),
      statut: status,
      date_extraction: date.nullable(),
      date_publication: date,
      lignes: z.int(),
      annees: z.array(
        z.object({ annee: z.string(), date_extraction: date.nullable(), date_publication: date }),
      ),
      editions: z.array(
        z.object({
          fichier: z.string(),
          statut: status,
          date_extraction: date.nullable(),
          date_publication: date,
        }),
      ),
    }),
  ),
  retraits: z.array(withdrawnEdition),
});

type Manifest = z.infer<typeof manifestSchema>;

let read: Manifest | null = null;

/** What the publication holds, as `/donnees/manifest.json` says it; see `publishedFiles` for files. */
export function manifest(): Manifest {
  read ??= manifestSchema.parse(JSON.parse(publishedText('manifest.json')));
  return read;
}

/** True when a dataset is published: every one but the registers is optional. */
export function isPublished(name: string): boolean {
  return manifest().jeux.some(({ jeu }) => jeu === name);
}

/** The manifest's entry of a dataset; throws when it is not published. */
export function publishedDataset(name: string): Manifest['jeux'][number] {
  const entry = manifest().jeux.find(({ jeu }) => jeu === name);
  if (entry === undefined) throw new Error(`jeu de données non publié : ${name}`);
  return entry;
}

/** The datasets whose source grants no licence: shown with it, not offered under ours. */
export function unlicensedDatasets(): Manifest['jeux'] {
  return manifest().jeux.filter(({ licence }) => licences[licence].url === null);
}

/** A caption of demonstration figures, which says that they are fictitious. */
export function withFictitious(caption: string): string {
  return hasDemonstration() ? `${caption} (chiffres fictifs)` : caption;
}

/** True while any published dataset is fictitious. */
export function hasDemonstration(): boolean {
  return manifest().statut === 'demonstration';
}
