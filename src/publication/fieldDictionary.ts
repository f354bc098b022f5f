import { z } from 'zod';
import type { Contract } from '../contracts/contract.ts';
import { type NomenclatureName, nomenclatures } from '../contracts/nomenclatures.ts';
import { publishedRow } from '../contracts/publishedRow.ts';

/** One column of a published file, as its page describes it. */
export interface FieldEntry {
  name: string;
  title: string;
  description: string;
  unit: string | null;
  type: string;
  /** The cell may be empty. */
  optional: boolean;
  codes: { code: string; label: string }[];
  isKey: boolean;
}

const typeNames: Record<string, string> = {
  integer: 'nombre entier',
  number: 'nombre décimal',
  string: 'texte',
};

/** The data dictionary of a dataset, derived from its contract. */
export function fieldDictionary(contract: Contract): FieldEntry[] {
  const shape = publishedRow(contract).shape as Record<string, z.ZodType>;
  return Object.entries(shape).map(([name, schema]) => {
    const { title, description, unit, nomenclature } = metaOf(schema);
    return {
      name,
      title: title ?? name,
      description: description ?? '',
      unit: unit ?? null,
      type: typeName(schema),
      optional: schema.safeParse(null).success,
      codes: codesFor(schema, nomenclature as NomenclatureName | undefined),
      isKey: contract.key.includes(name),
    };
  });
}

/** What a field says of itself, whether or not its cell may be empty. */
function metaOf(schema: z.ZodType): z.core.GlobalMeta {
  const inner = schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : null;
  return { ...inner?.meta(), ...schema.meta() };
}

function typeName(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema) as {
    type?: string | string[];
    enum?: string[];
    anyOf?: { type: string }[];
  };
  const types = json.type ?? json.anyOf?.map(({ type }) => type) ?? 'string';
  const main = [types].flat().find((type) => type !== 'null') ?? 'string';
  return typeNames[main] ?? main;
}

function codesFor(schema: z.ZodType, nomenclature: NomenclatureName | undefined) {
  if (nomenclature === undefined) return [];
  const labels: Record<string, string> = nomenclatures[nomenclature];
  return Object.entries(labels)
    .filter(([code]) => schema.safeParse(code).success)
    .map(([code, label]) => ({ code, label }));
}
