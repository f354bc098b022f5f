import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** Kinds of DuckDB's errors: what follows the kind may quote a row, and is never shown. */
const kindPattern = /^[A-Za-z ]{3,40} Error(?=:)/;

/** A DuckDB database in a file of a temporary folder; its errors never quote a value. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #onStep: (step: string) => void;

  private constructor(
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    onStep: (step: string) => void,
  ) {
    this.#instance = instance;
    this.#connection = connection;
    this.#onStep = onStep;
  }

  /**
   * Opens it in a folder, where it also spills what does not fit in memory. `onStep` is told the
   * name of each step that begins.
   */
  static async open(folder: string, onStep: (step: string) => void = () => {}): Promise<Database> {
    const instance = await DuckDBInstance.create(join(folder, 'extrait.duckdb'), {
      threads: '2',
      memory_limit: '1200MB',
      preserve_insertion_order: 'false',
      temp_directory: join(folder, 'debordement'),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    return new Database(instance, await instance.connect(), onStep);
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
    this.#onStep(step);
    try {
      return await action();
    } catch (cause) {
      kind = kindPattern.exec(cause instanceof Error ? cause.message : '')?.[0] ?? kind;
    }
    // Thrown outside the catch, without its cause: it may quote a value of an individual row.
    throw new Error(`calcul interrompu à l’étape « ${step} » (${kind})`);
  }
}
