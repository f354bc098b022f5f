import { defineMiddleware } from 'astro:middleware';
import { frenchSpaces } from './format/frenchSpaces.ts';

/** Texts between two tags: attributes are left alone. */
const texts = />[^<]+</g;

/** Every page gets the no-break spaces of French typography, typed as plain ones in the sources. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  return new Response(html.replace(texts, frenchSpaces), response);
});
