import { existsSync, readFileSync } from 'node:fs';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Anomaly, error } from '../../pipeline/anomaly.ts';
import { fictitiousTexts } from '../../pipeline/fictitiousTexts.ts';
import { namingRemedy } from '../../pipeline/naming/namingRemedy.ts';
import { describeYamlError } from '../../pipeline/read/describeYamlError.ts';
import { type ExtractMetadata, extractMetadata } from '../format/extractMetadata.ts';

const file = 'extraction.yaml';
const start = { file, line: 1, column: 1 };
const expectations: Record<string, string> = {
  statut: 'demonstration, provisoire ou definitif',
  source: 'un texte qui dit d’où viennent les données',
};
const keys = Object.keys(extractMetadata.shape).join(', ');

/** Reads extraction.yaml, or says all that is wrong in it. */
export function readExtractMetadata(path: string): ExtractMetadata | Anomaly[] {
  if (!existsSync(path)) {
    const remedy = 'écrivez-le à côté des fichiers CSV';
    return [error(start, 'le fichier manque', `un fichier ${file} : ${keys}`, remedy)];
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    const { line, col } = lines.linePos(mistake.pos[0]);
    return [error({ file, line, column: col }, ...describeYamlError(mistake.code))];
  }
  const checked = extractMetadata.safeParse(contentOf(document));
  if (checked.success) return checkWhole(checked.data, (key) => placeOf(document, lines, key));
  return checked.error.issues.map((issue) => describe(issue, document, lines));
}

/** The document's value; nothing when an alias names an anchor that does not exist. */
function contentOf(document: Document.Parsed): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    return {};
  }
}

function describe(issue: z.core.$ZodIssue, document: Document.Parsed, lines: LineCounter): Anomaly {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const remedy = namingRemedy(key, Object.keys(extractMetadata.shape), 'supprimez-la');
    return error(start, 'une clé est inconnue', `les clés ${keys}`, remedy);
  }
  const key = String(issue.path[0] ?? file);
  return error(
    placeOf(document, lines, key),
    `${key} : valeur absente ou non admise`,
    expectations[key] ?? 'une date AAAA-MM-JJ qui existe',
    'corrigez la valeur',
  );
}

type PlaceOf = (key: string) => typeof start;

/** The keys agree with each other. */
function checkWhole(metadata: ExtractMetadata, place: PlaceOf): ExtractMetadata | Anomaly[] {
  const anomalies = [...checkSource(metadata, place), ...checkOrder(metadata, place)];
  return anomalies.length > 0 ? anomalies : metadata;
}

/** The source of a real extract goes into the description of every edition. */
function checkSource({ statut, source }: ExtractMetadata, place: PlaceOf): Anomaly[] {
  if (statut === 'demonstration' || fictitiousTexts({ source }).length === 0) return [];
  return [
    error(
      place('source'),
      'source parle de données fictives ou de démonstration, et l’extrait est réel',
      'un texte qui dit d’où viennent les données',
      'récrivez source, ou mettez statut: demonstration',
    ),
  ];
}

/** The period begins before it ends, and ends by the day of the extraction. */
function checkOrder(metadata: ExtractMetadata, place: PlaceOf): Anomaly[] {
  const { periode_debut, periode_fin, date_extraction } = metadata;
  const remedy = 'corrigez les dates';
  if (periode_debut > periode_fin) {
    const message = 'periode_fin précède periode_debut';
    return [error(place('periode_fin'), message, 'une période dans l’ordre', remedy)];
  }
  if (periode_fin > date_extraction) {
    const message = 'periode_fin suit date_extraction';
    return [
      error(place('periode_fin'), message, 'une période finie le jour de l’extraction', remedy),
    ];
  }
  return [];
}

function placeOf(document: Document.Parsed, lines: LineCounter, key: string) {
  const { contents } = document;
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  const offset = isScalar(pair?.value) ? pair.value.range?.[0] : undefined;
  if (offset === undefined) return start;
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}
