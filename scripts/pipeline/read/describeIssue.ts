import type { z } from 'zod';

const typeNames: Record<string, string> = {
  string: 'un texte (entre guillemets droits s’il ressemble à un nombre)',
  array: 'une liste, un tiret devant chaque élément',
  int: 'un nombre entier',
  number: 'un nombre',
  object: 'des clés suivies de leur valeur',
};

/** Texts whose form the schema fixes by a pattern. */
const forms: Record<string, string> = {
  fichier: 'un nom en lettres, chiffres et tirets qui finit par .csv (exemple : 2024.csv)',
  sha256: 'les 64 chiffres et lettres de a à f de l’empreinte',
};

/** Message, expectation and remedy for a YAML file, by its name, that does not satisfy its schema. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  content: unknown,
  name = 'dataset.yaml',
): [message: string, expected: string, remedy: string] {
  const path = pathText(issue.path) || name;
  const remedy = `corrigez ${name} ; son modèle est dans data/README.md`;
  if (issue.code === 'unrecognized_keys') {
    return [`${path} : clé inconnue ${issue.keys.join(', ')}`, 'les clés du modèle', remedy];
  }
  const absent = valueAt(content, issue.path) === undefined;
  return [`${path} : valeur ${absent ? 'absente' : 'non admise'}`, expectationOf(issue), remedy];
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
