import type { Contract } from '../../../src/contracts/contract.ts';
import { contracts } from '../../../src/contracts/contracts.ts';
import { publishedRow } from '../../../src/contracts/publishedRow.ts';
import { type FieldShape, fieldShapes } from '../read/fieldShape.ts';

/** The columns of a published file. */
export function publishedShapes(contract: Contract): FieldShape[] {
  return fieldShapes({ row: publishedRow(contract) });
}

/** The names of the columns of a published table. */
export function columnsOf({ contract }: { contract: Contract }): string[] {
  return publishedShapes(contract).map(({ name }) => name);
}

/** Table Schema of a published file. Source: Data Package standard v2, Table Schema. */
export function tableSchema(contract: Contract) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: publishedShapes(contract).map(schemaField),
    missingValues: [''],
    primaryKey: [...contract.key],
    ...foreignKeys(contract),
  };
}

function schemaField(shape: FieldShape) {
  const year = shape.unit === 'année';
  return {
    name: shape.name,
    type: year ? 'year' : shape.type,
    title: shape.title,
    description:
      shape.unit === null ? shape.description : `${shape.description} Unité : ${shape.unit}.`,
    ...(shape.format === 'uri' ? { format: 'uri' } : {}),
    constraints: constraintsOf(shape, year),
  };
}

function constraintsOf(shape: FieldShape, year: boolean) {
  const safe = (bound: number | null) =>
    bound !== null && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  return {
    required: !shape.nullable,
    ...(shape.codes === null ? {} : { enum: [...shape.codes] }),
    ...(shape.pattern === null || shape.format === 'uri' ? {} : { pattern: shape.pattern }),
    ...(safe(shape.minimum) && !year ? { minimum: shape.minimum } : {}),
    ...(safe(shape.maximum) && !year ? { maximum: shape.maximum } : {}),
  };
}

function foreignKeys(contract: Contract) {
  const published = new Set(contracts.map(({ name }) => name));
  const keys = contract.foreignKeys
    .filter(({ dataset }) => published.has(dataset))
    .map(({ fields: own, dataset, to }) => ({
      fields: [...own],
      reference: { resource: dataset, fields: [...to] },
    }));
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
