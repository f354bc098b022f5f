import { resolveColors } from '../charts/resolveColors.ts';
import { contentPolicy } from '../contracts/contentPolicy.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import { formatDate } from '../format/formatDate.ts';
import { frenchTypography } from '../format/frenchTypography.ts';
import { chartPath } from './chartPath.ts';
import type { Edition } from './Edition.ts';
import type { SitePlace } from './SitePlace.ts';
import { svgSize } from './svgSize.ts';
import type { TakenChart } from './TakenChart.ts';
import { tableHtml } from './tableHtml.ts';

/** The drawing for a wide frame, if there is one, then that for a narrow frame. */
function drawings({ wide, narrow }: TakenChart): string {
  return [
    ...(wide ? [`<div class="wide from-${svgSize(wide).width}">${resolveColors(wide)}</div>`] : []),
    `<div class="narrow">${resolveColors(narrow)}</div>`,
  ].join('\n');
}

/** What a reader of the frame must know: of when it is, and whether it may change. */
function editionWords({ date, status }: Edition, isFrozen: boolean): string {
  return [
    ...(status === 'demonstration' ? ['Données de démonstration, fictives.'] : []),
    `Données publiées le ${formatDate(date)}.`,
    ...(isFrozen ? ['Version figée : elle ne change plus.'] : []),
  ].join(' ');
}

/**
 * A chart as pages for the frames of other sites, one that follows the site and one that does not:
 * whole and light, without script, cookie or anything of another host. Their links open outside
 * the frame.
 *
 * The frozen page of an edition depends on the data alone, and its style sheet and font have no
 * version in their address: it reads the same for as long as the site stands.
 */
export function embedPages(
  chart: TakenChart,
  edition: Edition,
  place: SitePlace,
): { live: string; frozen: string } {
  const { title, unit, sentence, page } = chart;
  const label = `${title}. ${unit}`;
  const link = (end: string) => chartPath(place, chart.id, end);
  const sheet = `${place.base}/graphiques/cadre.css`;
  const start = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} · ${page.title} · Parcours`)}</title>
<meta name="description" content="${escapeHtml(sentence || label)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${place.origin}${link('/')}">
<base target="_top">
<link rel="stylesheet" href="${sheet}">
</head>
<body>
<main>
<figure>
<figcaption>
<p class="place">${escapeHtml(page.title)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="unit">${escapeHtml(unit)}</p>
<p class="sentence">${escapeHtml(sentence)}</p>
</figcaption>
${drawings(chart)}
<p class="source">${chart.rounding ? `${escapeHtml(chart.rounding)} ` : ''}${chart.sourceHtml} `;
  const end = `</p>
<details>
<summary>Tableau des valeurs</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}">
${tableHtml(chart.table, label)}
</div>
</details>
<p class="site"><a href="${page.href}">Parcours, l’observatoire des missions locales</a> · Licence Ouverte 2.0 · <a href="${link('/')}">Reprendre ce graphique</a></p>
</figure>
</main>
</body>
</html>
`;
  const pageOf = (isFrozen: boolean) =>
    start + frenchTypography(editionWords(edition, isFrozen)) + end;
  return { live: pageOf(false), frozen: pageOf(true) };
}
