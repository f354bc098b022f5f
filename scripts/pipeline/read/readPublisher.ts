import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Publisher, publisherContract } from '../../../src/contracts/publisher.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { publisherBlanks } from './publisherBlanks.ts';
import { readYaml } from './readYaml.ts';

export interface PublisherReading {
  /** Null when the file is absent or wrong. */
  publisher: Publisher | null;
  anomalies: Anomaly[];
  /** What a site of production refuses: nobody answers for it, or nobody knows where it is. */
  blanks: Anomaly[];
}

/** Reads `<root>/editeur.yaml`: who publishes the site. */
export function readPublisher(root: string, label: string): PublisherReading {
  const file = `${label}/editeur.yaml`;
  const path = join(root, 'editeur.yaml');
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return faulty([missing(file)]);
  const reading = readYaml(file, readFileSync(path), publisherContract, blankTexts);
  if (Array.isArray(reading)) return faulty(reading);
  const blanks = publisherBlanks(reading.value).map(({ path, title }) =>
    error(
      reading.place(path),
      `${path.join(' › ')} : à compléter (${title}), et le site est construit pour la production (SITE_ENV=production)`,
      'une valeur : la loi veut que chacun sache qui publie le site et qui l’héberge',
      `complétez la ligne de ${file}, ou construisez sans SITE_ENV=production`,
    ),
  );
  return { publisher: reading.value, anomalies: [], blanks };
}

function faulty(anomalies: Anomaly[]): PublisherReading {
  return { publisher: null, anomalies, blanks: [] };
}

function missing(file: string): Anomaly {
  return error(
    { file, line: 1, column: 1 },
    'le fichier qui dit qui publie le site manque',
    'un fichier editeur.yaml comme le modèle de data/README.md',
    'rétablissez-le, ou copiez le modèle : une valeur inconnue reste vide',
  );
}

/** A text of spaces, or between two quotes, is as blank as none. */
function blankTexts(content: unknown): unknown {
  if (typeof content === 'string') return content.trim() || null;
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content;
  return Object.fromEntries(Object.entries(content).map(([key, one]) => [key, blankTexts(one)]));
}
