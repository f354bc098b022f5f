const paths = new Set<string>();

const bare = (address: string) => new URL(address).pathname.replace(/^\/|\/$/g, '');

/** Notes that a page was written, by its address. */
export function noteRendered(address: string): void {
  paths.add(bare(address));
}

/** True when a page was written at this address: those that would have nothing to show are not. */
export function isRendered(address: string): boolean {
  return paths.has(bare(address));
}
