import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** How a process of the build ended; `memory`: the machine, or Node.js, had no more for it. */
export type End = 'done' | 'failed' | 'memory';

/** Node.js aborts when its own heap is full; the system kills what takes the memory of all. */
const memorySignals: readonly (NodeJS.Signals | null)[] = ['SIGABRT', 'SIGKILL'];
/** The same, as a shell or Windows tells them. */
const memoryCodes: readonly (number | null)[] = [134, 137, 3221226505];

/** Waits for the end of a process that nobody here kills with those signals. */
export async function endOf(child: ChildProcess): Promise<End> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (code === 0) return 'done';
  return memorySignals.includes(signal) || memoryCodes.includes(code) ? 'memory' : 'failed';
}
