/**
 * Origin and path of the site, for Astro: those that the publisher gives, unless the settings of
 * a preview say otherwise. Without an address, pages know their path alone. The path has a slash at
 * both ends, given or not.
 */
export function siteAddress(
  published: string | null,
  { SITE_URL, SITE_BASE }: { SITE_URL?: string | undefined; SITE_BASE?: string | undefined } = {},
): { site?: string; base: string } {
  const address = SITE_URL || published;
  const url = address ? new URL(address) : null;
  const base = SITE_BASE || url?.pathname || '';
  return { ...(url && { site: url.origin }), base: betweenSlashes(base) };
}

function betweenSlashes(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
