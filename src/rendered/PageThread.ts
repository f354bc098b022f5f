import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PageOrder } from './PageOrder.ts';

/** A thread that makes files of pages while others are rendered. */
export class PageThread {
  readonly #worker: Worker;
  readonly #charts: Promise<string[]>;

  constructor(order: PageOrder) {
    const worker = new Worker(new URL('./pageWorker.ts', import.meta.url), { workerData: order });
    // A page that fails ends the build: the thread alone does not keep it alive.
    worker.unref();
    this.#worker = worker;
    this.#charts = once(worker, 'message').then(([charts]) => charts);
    // What goes wrong in the thread is told at the end, to whom asks for its answer.
    this.#charts.catch(() => {});
  }

  /** A page, in UTF-8. */
  take(path: string, html: ArrayBuffer): void {
    this.#worker.postMessage({ path, html });
  }

  /** After the last page: the names of the charts whose files were written. Ends the thread. */
  async end(): Promise<string[]> {
    this.#worker.ref();
    this.#worker.postMessage(null);
    const charts = await this.#charts;
    await this.#worker.terminate();
    return charts;
  }
}
