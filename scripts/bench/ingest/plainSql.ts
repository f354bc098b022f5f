import { join } from 'node:path';
import { countExtract } from '../../ingest/count/countExtract.ts';
import { countedPeriods } from '../../ingest/count/countedPeriods.ts';
import { Database } from '../../ingest/database/Database.ts';
import { macros } from '../../ingest/database/macros.ts';
import { sqlText } from '../../ingest/database/sqlText.ts';
import { extractFiles } from '../../ingest/format/extractFormat.ts';
import { territoryTables } from '../../ingest/load/territoryTables.ts';
import { typedTables } from '../../ingest/load/typedTables.ts';
import { readExtractMetadata } from '../../ingest/read/readExtractMetadata.ts';
import { readRegister } from '../../pipeline/read/readRegister.ts';

/**
 * The yardstick of an ingestion: the same grouping in plain DuckDB SQL over files that are trusted
 * (`read_csv`, no other encoding, no check, no line kept for a message).
 */
export async function plainSql(folder: string, dataFolder: string, space: string): Promise<void> {
  const metadata = readExtractMetadata(join(folder, 'extraction.yaml'));
  const read = readRegister(dataFolder);
  if (Array.isArray(metadata) || 'anomalies' in read) throw new Error('unreadable extract');
  const database = await Database.open(space);
  try {
    const years = {
      first: yearOf(metadata.periode_debut),
      extracted: yearOf(metadata.date_extraction),
    };
    await database.run('préparation', macros + territoryTables(read.register, years));
    for (const file of extractFiles) {
      const path = sqlText(join(folder, `${file}.csv`));
      await database.run(
        file,
        `CREATE VIEW lu_${file} AS
          SELECT (row_number() OVER ())::INTEGER AS ligne, * FROM read_csv(${path}, all_varchar = true);`,
      );
    }
    await database.run('chargement', typedTables);
    await countExtract(database, countedPeriods(metadata));
  } finally {
    database.close();
  }
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
