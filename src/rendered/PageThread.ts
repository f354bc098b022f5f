import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PageOrder } from './PageOrder.ts';
import type { RenderedPage } from './RenderedPage.ts';

/** A thread that makes files of pages while others are rendered. */
export class PageThread {
  readonly #worker: Worker;
  readonly #written: Promise<number>;
  #drawn = 0;

  constructor(order: PageOrder) {
    const worker = new Worker(new URL('./pageWorker.ts', import.meta.url), { workerData: order });
    // A page that fails ends the build: the thread alone does not keep it alive.
    worker.unref();
    this.#worker = worker;
    this.#written = once(worker, 'message').then(([written]) => written);
    // What goes wrong in the thread is told at the end, to whom asks for its answer.
    this.#written.catch(() => {});
  }

  take(page: RenderedPage): void {
    this.#drawn += page.figures.length;
    this.#worker.postMessage(page);
  }

  /** After the last page: how many charts were written. Ends the thread; throws when some were not. */
  async end(): Promise<number> {
    this.#worker.ref();
    this.#worker.postMessage(null);
    const written = await this.#written;
    await this.#worker.terminate();
    if (written !== this.#drawn) {
      throw new Error(`${this.#drawn} graphiques dessinés, ${written} écrits`);
    }
    return written;
  }
}
