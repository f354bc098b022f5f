import type { SchemaElement } from 'hyparquet';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { licences } from '../../../src/contracts/licences.ts';
import type { PublishedTable } from '../derive/publishedTables.ts';
import type { FieldShape } from '../read/fieldShape.ts';
import { publishedShapes } from './tableSchema.ts';

/** A Parquet file of a table: typed columns, absent values null, source and licence within. */
export function parquetBytes(table: PublishedTable): Uint8Array {
  const shapes = publishedShapes(table.contract);
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: shapes.map((shape) => ({ name: shape.name, data: columnOf(shape, table) })),
    schema: [{ name: 'root', num_children: shapes.length }, ...shapes.map(schemaElement)],
    createdBy: 'Parcours',
    kvMetadata: [
      { key: 'titre', value: table.title },
      { key: 'source', value: table.source },
      { key: 'statut', value: table.status },
      { key: 'date_publication', value: table.publishedOn },
      { key: 'licence', value: licences[table.licence].name },
    ],
  });
  return writer.getBytes();
}

function columnOf({ name, format }: FieldShape, { rows }: PublishedTable) {
  const values = rows.map((row) => row[name] ?? null);
  if (format !== 'date') return values;
  return values.map((value) => (value === null ? null : new Date(`${value}T00:00:00Z`)));
}

function schemaElement({ name, type, nullable, format }: FieldShape): SchemaElement {
  return {
    name,
    repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
    ...(format === 'date'
      ? { type: 'INT32', converted_type: 'DATE' }
      : type === 'string'
        ? { type: 'BYTE_ARRAY', converted_type: 'UTF8' }
        : { type: type === 'integer' ? 'INT32' : 'DOUBLE' }),
  };
}
