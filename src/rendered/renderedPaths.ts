const paths = new Set<string>();

const bare = (path: string) => path.replace(/^\/|\/$/g, '');

/** Notes that a page was rendered, by its path on the host. */
export function noteRendered(path: string): void {
  paths.add(bare(path));
}

/** True when a page was rendered at this address: those that would have nothing to show are not. */
export function isRendered(address: string): boolean {
  return paths.has(bare(new URL(address).pathname));
}
