import { resolveColors } from '../charts/resolveColors.ts';
import type { Edition } from '../figures/Edition.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import { formatDate } from '../format/formatDate.ts';
import { frenchTypography } from '../format/frenchTypography.ts';
import { chartLinks } from './chartLinks.ts';
import { lightPage } from './lightPage.ts';
import type { SitePlace } from './SitePlace.ts';
import { svgSize } from './svgSize.ts';
import { tableHtml } from './tableHtml.ts';
import type { TakenChart } from './takenCharts.ts';

/** The drawing for a wide frame, if there is one, then that for a narrow frame. */
function drawings({ wide, narrow }: TakenChart): string {
  return [
    ...(wide ? [`<div class="wide from-${svgSize(wide).width}">${resolveColors(wide)}</div>`] : []),
    `<div class="narrow">${resolveColors(narrow)}</div>`,
  ].join('\n');
}

/** Of when it is, which the reader of a frame must know. */
function editionWords({ date, status }: Edition): string {
  const warning = status === 'demonstration' ? 'Données de démonstration, fictives. ' : '';
  return frenchTypography(`${warning}Données publiées le ${formatDate(date)}.`);
}

/**
 * A chart as a page for the frames of other sites: whole and light, without script, cookie or
 * anything of another host. Its links open outside the frame. It depends on the data of its edition
 * alone, and its style sheet and font have no version in their address: it reads the same for as long
 * as the site stands.
 */
export function framePage(chart: TakenChart, place: SitePlace): string {
  const { title, unit, sentence, page, rounding, source } = chart;
  const label = `${title}. ${unit}`;
  const links = chartLinks(place, chart.id);
  return lightPage({
    title: `${title} · ${page.title}`,
    description: sentence || label,
    head: [
      '<meta name="robots" content="noindex">',
      '<base target="_top">',
      `<link rel="stylesheet" href="${place.base}/graphiques/cadre.css">`,
    ],
    body: `<body>
<main>
<figure>
<figcaption>
<p class="place">${escapeHtml(page.title)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="unit">${escapeHtml(unit)}</p>
<p class="sentence">${escapeHtml(sentence)}</p>
</figcaption>
${drawings(chart)}
<p class="source">${rounding ? `${escapeHtml(rounding)} ` : ''}${source.html} ${editionWords(chart.edition)}</p>
<details>
<summary>Tableau des valeurs</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}">
${tableHtml(chart.table, label)}
</div>
</details>
<p class="site"><a href="${page.href}">Parcours, l’observatoire des missions locales</a> · Licence Ouverte 2.0 · <a href="${links.page}">Reprendre ce graphique</a></p>
</figure>
</main>
</body>`,
  });
}
