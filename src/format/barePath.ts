/** A path without slashes at its ends: empty for the home page. */
export function barePath(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}
