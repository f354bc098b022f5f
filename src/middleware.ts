import { defineMiddleware } from 'astro:middleware';
import { barePath } from './format/barePath.ts';
import { typographicHtml } from './format/typographicHtml.ts';
import { link } from './publication/link.ts';
import { hasPage } from './publication/sitePages.ts';
import { blankPage } from './rendered/RenderedPage.ts';

/**
 * A page that would have nothing to show is not there. Every other gets its French typography here,
 * the sources being typed plainly, and says by `locals.page` what the build makes of it.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const path = `/${context.url.pathname.slice(link('/').length)}`;
  if (!hasPage(path)) return new Response(null, { status: 404 });
  const page = blankPage(barePath(path));
  context.locals.page = page;
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = typographicHtml(await response.text());
  // Rendered to its last word: what it says of itself is whole.
  globalThis.takePage?.(page);
  return new Response(html, response);
});
