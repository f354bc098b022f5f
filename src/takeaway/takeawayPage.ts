import { agree } from '../format/agree.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import { typographicHtml } from '../format/typographicHtml.ts';
import { liveId, slugOf } from './chartLinks.ts';
import type { FilesContext } from './FilesContext.ts';
import { lightPage } from './lightPage.ts';
import { takeawayHelp } from './takeawayHelp.ts';
import { type Taken, takeawaySection } from './takeawaySection.ts';
import type { TakenChart } from './takenCharts.ts';

/** The charts of the page, where there are several. */
function contents(taken: readonly Taken[]): string {
  if (taken.length < 2) return '';
  const items = taken.map(
    ({ chart: { id, title, unit } }) =>
      `<li><a href="#${slugOf(id)}">${escapeHtml(title)}</a> <span class="muted">${escapeHtml(unit)}</span></li>`,
  );
  return `<nav aria-label="Graphiques de la page"><ul>${items.join('')}</ul></nav>`;
}

/** A chart alone and up to date, for the frames of other sites: shown by its address alone. */
function liveFrame({ chart }: Taken): string {
  const slug = slugOf(chart.id);
  const title = escapeHtml(`${chart.title}, ${chart.page.title}`);
  return `<iframe class="live" id="${liveId(slug)}" src="${slug}/${chart.edition.date}.html" title="${title}" loading="lazy"></iframe>`;
}

/**
 * The page from which the charts of a page of the site are taken: of each its picture, its values,
 * its frames, its citation. Its address followed by the name of a frame shows that chart alone.
 */
export function takeawayPage(
  page: TakenChart['page'],
  taken: readonly Taken[],
  context: FilesContext,
): string {
  const { base } = context.place;
  const words = `${agree(taken.length, 'graphique', 'graphiques')} à reprendre : image, données, cadre à intégrer et citation.`;
  const isFictitious = taken.some(({ chart }) => chart.edition.status === 'demonstration');
  const warning = isFictitious
    ? '<aside class="warning" data-bandeau-demonstration aria-label="Données de démonstration"><p><strong>Données de démonstration.</strong> Ces chiffres sont fictifs : ne les publiez pas comme des faits.</p></aside>'
    : '';
  const body = `<a class="skip" href="#contenu">Aller au contenu</a>
${warning}
<header>
<p><a href="${base}/">Parcours, l’observatoire des missions locales</a> › <a href="${page.href}">${escapeHtml(page.title)}</a></p>
<h1>Reprendre les graphiques : ${escapeHtml(page.title)}</h1>
<p>${words}</p>
${takeawayHelp(context.place)}
${contents(taken)}
</header>
<main id="contenu" tabindex="-1">
${taken.map((one) => takeawaySection(one, context)).join('\n')}
</main>
<footer><p>Licence Ouverte 2.0 · <a href="${base}/graphiques/">Comment reprendre un graphique</a> · <a href="${base}/mentions-legales/">Mentions légales</a> · <a href="${base}/accessibilite/">Accessibilité : non conforme</a></p></footer>
${taken.map(liveFrame).join('\n')}`;
  return lightPage({
    title: `Reprendre les graphiques : ${page.title}`,
    description: `${page.title} : ${words}`,
    head: [
      ...(isFictitious ? ['<meta name="robots" content="noindex">'] : []),
      `<link rel="icon" href="${base}/favicon.svg" type="image/svg+xml">`,
      `<link rel="stylesheet" href="${base}/graphiques/cadre.css">`,
      `<link rel="stylesheet" href="${base}/graphiques/reprendre.css">`,
      `<script type="module" src="${base}/graphiques/image.js"></script>`,
    ],
    body: `<body class="takeaway">\n${typographicHtml(body)}\n</body>`,
  });
}
