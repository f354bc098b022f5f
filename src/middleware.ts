import { defineMiddleware } from 'astro:middleware';
import { typographicHtml } from './format/typographicHtml.ts';

/** Every page gets its French typography here; the sources are typed plainly. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(typographicHtml(await response.text()), response);
});
