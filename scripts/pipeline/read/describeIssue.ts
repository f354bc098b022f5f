import type { z } from 'zod';
import { namingRemedy } from '../naming/namingRemedy.ts';

const typeNames: Record<string, string> = {
  string: 'un texte (entre guillemets droits s’il ressemble à un nombre)',
  array: 'une liste, un tiret devant chaque élément',
  int: 'un nombre entier',
  number: 'un nombre',
  object: 'des clés suivies de leur valeur',
};

/** Texts whose form the schema fixes by a pattern. */
const forms: Record<string, string> = {
  code: 'un code i-milo, zéros compris (exemple : 33063S00)',
  fichier: 'un nom en lettres, chiffres et tirets qui finit par .csv (exemple : 2024.csv)',
  sha256:
    'les 64 chiffres et lettres de a à f de l’empreinte, que npm run data:check donne à une édition définitive sans cette ligne',
};

/**
 * Message, expectation and remedy for a YAML file, by its name, that does not satisfy its schema, of
 * which `keys` are all the keys.
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  content: unknown,
  { name, keys }: { name: string; keys: readonly string[] },
): [message: string, expected: string, remedy: string] {
  const path = pathText(issue.path) || name;
  const remedy = `corrigez ${name} ; son modèle est dans data/README.md`;
  if (issue.code === 'unrecognized_keys') {
    const [key = '', ...others] = issue.keys;
    return [
      `${path} : clé inconnue ${issue.keys.join(', ')}`,
      'les clés du modèle',
      others.length === 0 ? namingRemedy(key, keys, remedy) : remedy,
    ];
  }
  const value = valueAt(content, issue.path);
  const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [
    `${path} : valeur ${value === undefined ? 'absente' : 'non admise'}`,
    expectationOf(issue),
    typeof value === 'string' ? namingRemedy(value, values, remedy) : remedy,
  ];
}

/** “editions › 1 › fichier”: elements of a list are counted from 1. */
function pathText(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
  return steps.join(' › ');
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    content,
  );
}

function expectationOf(issue: z.core.$ZodIssue): string {
  // The contract's own checks say in French what they expect.
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_value') {
    return `${issue.values.length > 1 ? 'l’une des valeurs' : 'la valeur'} ${issue.values.join(', ')}`;
  }
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? 'la forme du modèle';
  if (issue.code === 'too_small') {
    return issue.origin === 'array'
      ? `au moins ${issue.minimum} élément`
      : `au moins ${issue.minimum} caractères`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return 'une date AAAA-MM-JJ qui existe';
  }
  return forms[String(issue.path.at(-1))] ?? 'la forme du modèle';
}
