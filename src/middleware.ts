import { defineMiddleware } from 'astro:middleware';
import { typographicHtml } from './format/typographicHtml.ts';
import { link } from './publication/link.ts';
import { hasPage } from './publication/sitePages.ts';

/**
 * A page that would have nothing to show is not there. Every other gets its French typography here:
 * the sources are typed plainly.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const path = `/${context.url.pathname.slice(link('/').length)}`;
  if (!hasPage(path)) return new Response(null, { status: 404 });
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(typographicHtml(await response.text()), response);
});
