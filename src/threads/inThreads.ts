import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const threads = Math.min(availableParallelism(), 4);

/**
 * Parts items between threads that run a script at once, and gives what each answers, once.
 * `orderOf` makes of a share the data that its thread is given.
 */
export function inThreads<Item, Answer>(
  script: URL,
  items: readonly Item[],
  orderOf: (share: readonly Item[]) => object,
): Promise<Answer[]> {
  const shares = Array.from({ length: threads }, (_, thread) =>
    items.filter((_, rank) => rank % threads === thread),
  );
  return Promise.all(shares.map((share) => inThread<Answer>(script, orderOf(share))));
}

function inThread<Answer>(script: URL, workerData: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
