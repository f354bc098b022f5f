import { agree } from '../format/agree.ts';
import { escapeHtml } from '../format/escapeHtml.ts';
import { formatBytes } from '../format/formatBytes.ts';
import { formatDate } from '../format/formatDate.ts';
import { frenchTypography } from '../format/frenchTypography.ts';
import { chartCitation } from './chartCitation.ts';
import { chartLinks, liveId, slugOf } from './chartLinks.ts';
import { chartName } from './chartName.ts';
import type { FilesContext } from './FilesContext.ts';
import { frameHeight } from './frameHeight.ts';
import { svgSize } from './svgSize.ts';
import type { TakenChart } from './takenCharts.ts';

/** A chart with what its files are made of. */
export interface Taken {
  chart: TakenChart;
  /** The picture as it is in its file. */
  svg: string;
}

/** A text to copy, which one click selects. */
function toCopy(text: string, label: string): string {
  return `<pre class="copy" tabindex="0" role="group" aria-label="${label}"><code>${escapeHtml(text)}</code></pre>`;
}

function files({ chart, svg }: Taken, { place }: FilesContext): string {
  const { width, height } = svgSize(svg);
  const name = chartName(chart.id);
  const slug = slugOf(chart.id);
  const rows = chart.table.rows.length;
  return `<ul class="take">
<li><a href="${slug}.svg" download="${name}.svg">Image SVG</a> <span class="muted">${formatBytes(Buffer.byteLength(svg))}</span></li>
<li><span data-image="${slug}.svg" data-nom="${name}">Image PNG</span> <span class="muted">${2 * width} × ${2 * height} pixels</span></li>
<li><a href="${slug}.csv" download="${name}.csv">Données du graphique, en CSV</a> <span class="muted">${agree(rows, 'ligne', 'lignes')}</span></li>
<li><a href="${place.base}/donnees/${chart.dataset}/">Tout le jeu « ${escapeHtml(chart.edition.datasetTitle)} »</a></li>
</ul>`;
}

/** What another site writes to show a chart in a frame that runs nothing, of this height in pixels. */
function frameCode({ title, page }: TakenChart, address: string, height: number): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(`${title}, ${page.title}`)}" width="100%" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" style="border:0"></iframe>`;
}

function frames({ chart }: Taken, { place }: FilesContext): string {
  const { live, frozen } = chartLinks(place, chart.id);
  const slug = slugOf(chart.id);
  const { date } = chart.edition;
  const height = frameHeight(chart);
  const day = formatDate(date);
  const code = (path: string, label: string) =>
    toCopy(frameCode(chart, place.origin + path, height), label);
  return `<details><summary>L’intégrer à une page</summary>
<h3>Toujours à jour</h3>
<p><a href="#${liveId(slug)}" target="_blank" rel="noopener">Voir le cadre, dans un autre onglet</a></p>
${code(live, 'Code du cadre toujours à jour')}
<h3>Figé au ${day}</h3>
<p><a href="${slug}/${date}.html">Voir le cadre figé</a></p>
${code(frozen(date), 'Code du cadre figé')}
</details>`;
}

function citation({ chart }: Taken, { place, author }: FilesContext): string {
  const { text, bibtex, ris } = chartCitation({ ...chart, author }, place);
  return `<details><summary>Le citer</summary>
${toCopy(frenchTypography(text), 'Citation')}
<h3>BibTeX</h3>
${toCopy(bibtex, 'Citation en BibTeX')}
<h3>RIS (Zotero, EndNote)</h3>
${toCopy(ris, 'Citation en RIS')}
</details>`;
}

/** A chart in the page from which it is taken, beside its files: picture, files, frames, citation. */
export function takeawaySection(taken: Taken, context: FilesContext): string {
  const { chart, svg } = taken;
  const { width, height } = svgSize(svg);
  const slug = slugOf(chart.id);
  return `<article id="${slug}">
<h2>${escapeHtml(chart.title)}</h2>
<p class="muted">${escapeHtml(chart.unit)}</p>
<p class="sheet"><img src="${slug}.svg" width="${width}" height="${height}" loading="lazy" alt="${escapeHtml(`${chart.title}. ${chart.sentence}`)}"></p>
<div>${chart.rounding ? `\n<p class="muted">${escapeHtml(chart.rounding)}</p>` : ''}
${files(taken, context)}
${frames(taken, context)}
${citation(taken, context)}
</div>
</article>`;
}
