import { agree } from '../format/agree.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import { formatBytes } from '../format/formatBytes.ts';
import { formatDate } from '../format/formatDate.ts';
import { frenchTypography } from '../format/frenchTypography.ts';
import { typographicHtml } from '../format/typographicHtml.ts';
import { chartCitation } from './chartCitation.ts';
import { chartName } from './chartName.ts';
import { chartPath } from './chartPath.ts';
import type { Edition } from './Edition.ts';
import { frameCode } from './frameCode.ts';
import { frameHeight } from './frameHeight.ts';
import type { SitePlace } from './SitePlace.ts';
import { svgSize } from './svgSize.ts';
import type { TakenChart } from './TakenChart.ts';

interface Taken {
  chart: TakenChart;
  edition: Edition;
  place: SitePlace;
  author: string;
  /** The picture as it is in its file. */
  svg: string;
}

/** A text to copy, which one click selects. */
function toCopy(text: string, label: string): string {
  return `<pre class="copy" tabindex="0" role="region" aria-label="${escapeHtml(label)}"><code>${escapeHtml(text)}</code></pre>`;
}

function files({ chart, edition, place, svg }: Taken): string {
  const { width, height } = svgSize(svg);
  const name = chartName(chart.id);
  const path = (end: string) => chartPath(place, chart.id, end);
  const rows = chart.table.rows.length;
  return `<section class="section" id="fichiers">
<h2>L’image et les données</h2>
<ul class="take">
<li><a href="${path('.svg')}" download="${name}.svg">Image SVG</a> <span class="muted">pour la presse et l’impression, nette à toute taille (${formatBytes(Buffer.byteLength(svg))})</span></li>
<li><span data-image="${path('.svg')}" data-nom="${name}">Image PNG</span> <span class="muted">pour un texte, une présentation ou un réseau social (${2 * width} × ${2 * height} pixels) ; votre navigateur la fait à partir du SVG, avec JavaScript</span></li>
<li><a href="${path('.csv')}" download="${name}.csv">Données du graphique, en CSV</a> <span class="muted">les valeurs de son tableau (${agree(rows, 'ligne', 'lignes')}) ; UTF-8, virgule, point décimal</span></li>
<li><a href="${place.base}/donnees/${chart.dataset}/">Tout le jeu « ${escapeHtml(edition.datasetTitle)} »</a> <span class="muted">avec la définition de ses colonnes</span></li>
</ul>
</section>`;
}

function frames({ chart, edition, place }: Taken): string {
  const path = (end: string) => chartPath(place, chart.id, end);
  const height = frameHeight(chart);
  const code = (end: string) => frameCode(chart, place.origin + path(end), height);
  const day = formatDate(edition.date);
  const unknown = place.origin
    ? ''
    : '<p class="muted">Dans ces codes, ajoutez l’adresse du site devant celle du graphique.</p>';
  return `<section class="section" id="integrer">
<h2>L’intégrer à une page</h2>
<p class="lead">Copiez l’un de ces deux codes dans votre page. Le cadre ne contient ni script ni cookie, et garde son tableau et sa source.</p>
${unknown}
<h3>Toujours à jour</h3>
<p>Le graphique suit les publications de l’observatoire. <a href="${path('/integrer.html')}">Voir le cadre</a></p>
${toCopy(code('/integrer.html'), 'Code du cadre toujours à jour')}
<h3>Figé au ${day}</h3>
<p>Le graphique garde les données publiées à cette date, quoi que devienne la page. <a href="${path(`/${edition.date}.html`)}">Voir le cadre figé</a></p>
${toCopy(code(`/${edition.date}.html`), 'Code du cadre figé')}
</section>`;
}

function citation({ chart, edition, place, author }: Taken): string {
  const { text, bibtex, ris } = chartCitation({ ...chart, author }, edition, place);
  return `<section class="section" id="citer">
<h2>Le citer</h2>
<p>Licence Ouverte 2.0 : reprise et adaptation libres, même commerciales, en citant la source et la date.</p>
${toCopy(frenchTypography(text), 'Citation')}
<details><summary>BibTeX</summary>
${toCopy(bibtex, 'Citation en BibTeX')}
</details>
<details><summary>RIS (Zotero, EndNote)</summary>
${toCopy(ris, 'Citation en RIS')}
</details>
</section>`;
}

/** The contents of the page from which a chart is taken: picture, files, frames, citation. */
export function takeawayMain(taken: Taken): string {
  const { chart, edition, place, svg } = taken;
  const { width, height } = svgSize(svg);
  const warning =
    edition.status === 'demonstration'
      ? ' <strong>Ces chiffres sont fictifs : ne les publiez pas comme des faits.</strong>'
      : '';
  const head = `<section class="section">
<p class="eyebrow"><a href="${chart.page.href}">${escapeHtml(chart.page.title)}</a></p>
<h1>${escapeHtml(chart.title)}</h1>
<p class="intro">Reprendre ce graphique : son image, ses données, son cadre, sa citation.${warning}</p>
<p class="sheet"><img src="${chartPath(place, chart.id, '.svg')}" width="${width}" height="${height}" alt="${escapeHtml(`${chart.title}. ${chart.sentence}`)}"></p>${chart.rounding ? `\n<p class="muted rounded">${escapeHtml(chart.rounding)}</p>` : ''}
</section>`;
  const rest = `${files(taken)}\n${frames(taken)}\n${citation(taken)}`;
  return typographicHtml(`${head}\n${rest}`);
}
