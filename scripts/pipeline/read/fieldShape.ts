import { z } from 'zod';
import type { Contract } from '../../../src/contracts/contract.ts';
import type { FieldCount } from '../../../src/contracts/countKind.ts';

/** What a cell's text must hold, derived from the field's JSON Schema. */
export interface FieldShape {
  name: string;
  title: string;
  description: string;
  unit: string | null;
  counts: FieldCount | null;
  nomenclature: string | null;
  type: 'integer' | 'number' | 'string';
  nullable: boolean;
  codes: readonly string[] | null;
  minimum: number | null;
  maximum: number | null;
  maxLength: number | null;
  pattern: string | null;
  format: string | null;
}

type Schema = Record<string, unknown> & { anyOf?: Schema[] };

const shapes = new WeakMap<z.ZodObject, FieldShape[]>();

/** The fields of a contract's rows, in order; derived once per contract. */
export function fieldShapes({ row }: Pick<Contract, 'row'>): FieldShape[] {
  const known = shapes.get(row);
  if (known !== undefined) return known;
  const schema = z.toJSONSchema(row) as { properties: Record<string, Schema> };
  const derived = Object.entries(schema.properties).map(([name, property]) =>
    shapeOf(name, property),
  );
  shapes.set(row, derived);
  return derived;
}

function shapeOf(name: string, property: Schema): FieldShape {
  const variants = property.anyOf ?? [property];
  const main = variants.find((variant) => variant.type !== 'null') ?? property;
  const read = <T>(key: string): T | null => (property[key] ?? main[key] ?? null) as T | null;
  return {
    name,
    title: read<string>('title') ?? name,
    description: read<string>('description') ?? '',
    unit: read('unit'),
    counts: read('counts'),
    nomenclature: read('nomenclature'),
    type: typesOf(main).find((type) => type !== 'null') as FieldShape['type'],
    nullable: variants.some((variant) => typesOf(variant).includes('null')),
    codes: read('enum'),
    minimum: read('minimum'),
    maximum: read('maximum'),
    maxLength: read('maxLength'),
    pattern: read('pattern'),
    format: read('format'),
  };
}

/** JSON Schema's `type` is one name or a list of names. */
function typesOf({ type }: Schema): string[] {
  return [type].flat().filter((name) => typeof name === 'string');
}

/** The constraint of a field in French, for a message: “un nombre entier de 0 à 100…”. */
export function expectationOf(shape: FieldShape): string {
  const empty = shape.nullable ? ', ou rien' : '';
  if (shape.codes !== null) return `l’un des codes ${shape.codes.join(', ')}${empty}`;
  if (shape.type === 'string') return `${textExpectation(shape)}${empty}`;
  const range = rangeExpectation(shape);
  if (shape.type === 'integer') return `un nombre entier${range} écrit sans espace${empty}`;
  return `un nombre${range} écrit sans espace, avec un point décimal${empty}`;
}

function textExpectation({ description, pattern, format, maxLength }: FieldShape): string {
  if (format === 'uri') return 'une adresse complète (https://…)';
  if (pattern !== null) return lowerFirst(description).replace(/\.$/, '');
  return maxLength === null ? 'un texte' : `un texte de 1 à ${maxLength} caractères`;
}

function rangeExpectation({ minimum, maximum }: FieldShape): string {
  const low = minimum !== null && minimum > Number.MIN_SAFE_INTEGER ? minimum : null;
  const high = maximum !== null && maximum < Number.MAX_SAFE_INTEGER ? maximum : null;
  if (low !== null && high !== null) return ` de ${low} à ${high}`;
  if (low !== null) return ` d’au moins ${low}`;
  return high === null ? '' : ` d’au plus ${high}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}
