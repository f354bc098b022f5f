import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** Kinds of DuckDB's errors: what follows the kind may quote a row, and is never shown. */
const kindPattern = /^[A-Za-z ]{3,40} Error(?=:)/;

/** A DuckDB database in a file of a temporary folder; its errors never quote a value. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /** Opens it in a folder, where it also spills what does not fit in memory. */
  static async open(folder: string): Promise<Database> {
    const instance = await DuckDBInstance.create(join(folder, 'extrait.duckdb'), {
      threads: '2',
      memory_limit: '1200MB',
      preserve_insertion_order: 'false',
      temp_directory: join(folder, 'debordement'),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    return new Database(instance, await instance.connect());
  }

  /** Runs statements; `step` says which in an error. */
  async run(step: string, sql: string): Promise<void> {
    await this.#guard(step, () => this.#connection.run(sql));
  }

  /** Rows of a query, one object each. */
  async rows<Row>(step: string, sql: string): Promise<Row[]> {
    const reader = await this.#guard(step, () => this.#connection.runAndReadAll(sql));
    return reader.getRowObjectsJS() as Row[];
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  async #guard<T>(step: string, action: () => Promise<T>): Promise<T> {
    let kind = 'Error';
    try {
      return await action();
    } catch (cause) {
      kind = kindPattern.exec(cause instanceof Error ? cause.message : '')?.[0] ?? kind;
    }
    // Thrown outside the catch, without its cause: it may quote a value of an individual row.
    throw new Error(`calcul interrompu à l’étape « ${step} » (${kind})`);
  }
}
