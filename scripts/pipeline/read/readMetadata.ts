import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type DatasetMetadata, datasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { decodeUtf8 } from './decodeUtf8.ts';

const remedy = 'corrigez dataset.yaml ; son modèle est dans data/README.md';

/** Reads a dataset.yaml, or says in French, with line and column, all that is wrong in it. */
export function readMetadata(file: string, bytes: Uint8Array): DatasetMetadata | Anomaly[] {
  const decoded = decodeUtf8(file, bytes);
  if (Array.isArray(decoded)) return decoded;
  const lines = new LineCounter();
  const document = parseDocument(decoded.text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map(({ pos }) => {
      const { line, col } = lines.linePos(pos[0]);
      return error({ file, line, column: col }, 'le YAML est mal formé', 'un YAML valide', remedy);
    });
  }
  const checked = datasetMetadata.safeParse(document.toJS());
  if (checked.success) return checked.data;
  return checked.error.issues.map((issue) => {
    const node = document.getIn(issue.path.map(String), true) as { range?: number[] } | undefined;
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return error({ file, line: Math.max(line, 1), column: Math.max(col, 1) }, ...describe(issue));
  });
}

function describe(issue: z.core.$ZodIssue): [string, string, string] {
  const path = issue.path.join('.') || 'le fichier';
  if (issue.code === 'unrecognized_keys')
    return [`${path} : clé inconnue ${issue.keys.join(', ')}`, 'les clés du modèle', remedy];
  if (issue.code === 'invalid_value')
    return [`${path} : valeur non admise`, `l’une de ${issue.values.join(', ')}`, remedy];
  if (issue.code === 'invalid_type')
    return [`${path} : valeur absente ou du mauvais type`, expectedType(issue.expected), remedy];
  return [`${path} : valeur non admise`, expectedFormat(issue), remedy];
}

function expectedType(type: string): string {
  const names: Record<string, string> = {
    string: 'un texte',
    array: 'une liste',
    int: 'un entier',
    number: 'un nombre',
    object: 'un groupe de clés',
  };
  return names[type] ?? type;
}

function expectedFormat(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return `au moins ${issue.minimum} caractères ou éléments`;
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return 'une date AAAA-MM-JJ qui existe';
  return 'la forme que montre le modèle';
}
