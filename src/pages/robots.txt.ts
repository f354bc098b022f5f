import type { APIRoute } from 'astro';
import { link } from '../publication/link.ts';

/** Robots may read everything; while data is fictitious, each page asks not to be indexed. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? [`Sitemap: ${new URL(link('/sitemap-index.xml'), site)}`] : [];
  return new Response(['User-agent: *', 'Allow: /', ...map, ''].join('\n'));
};
