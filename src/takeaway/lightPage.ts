import { contentPolicy } from '../contracts/contentPolicy.ts';
import { escapeHtml } from '../format/escapeHtml.ts';

/** A page under `/graphiques/`, which has neither the head nor the menus of the others. */
interface LightPage {
  /** Without the name of the site. */
  title: string;
  description: string;
  /** What else its head holds, a line each. */
  head: readonly string[];
  /** Its body, tags included. */
  body: string;
}

/** The HTML of a light page. */
export function lightPage({ title, description, head, body }: LightPage): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} · Parcours`)}</title>
<meta name="description" content="${escapeHtml(description)}">
${head.join('\n')}
</head>
${body}
</html>
`;
}
