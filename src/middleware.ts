import { defineMiddleware } from 'astro:middleware';
import { frenchTypography } from './format/frenchTypography.ts';

/** Texts between two tags: attributes are left alone, and data for search engines. */
const texts = /(?<!ld\+json")>[^<]+</g;

/** Every page gets its French typography here; the sources are typed plainly. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  return new Response(html.replace(texts, frenchTypography), response);
});
