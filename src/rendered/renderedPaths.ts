import { barePath } from '../format/barePath.ts';

const paths = new Set<string>();

/** Notes that a page was rendered, by its path on the host. */
export function noteRendered(path: string): void {
  paths.add(barePath(path));
}

/** True when a page was rendered at this address: those that would have nothing to show are not. */
export function isRendered(address: string): boolean {
  return paths.has(barePath(new URL(address).pathname));
}
