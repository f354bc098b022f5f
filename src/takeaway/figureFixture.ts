import { rowHtml } from '../publication/rowHtml.ts';
import type { TableCell, TableRow } from '../publication/tableCell.ts';

interface FixtureCell {
  value: string;
  shown: string;
  absence?: string;
  step?: number;
}

type FixtureRow = Omit<TableRow, 'cells'> & { cells: (FixtureCell | null)[] };

const cell = ({ value, shown, absence, step }: FixtureCell): TableCell => ({
  ...(step && { step }),
  ...{ text: shown, value, absence: absence ?? null },
  ...{ dataset: 'chiffres_cles', key: '2025|region|75|x', column: 'valeur' },
});

/** For the tests: a table, whose rows are those of DataTable. */
export function fixtureTable(columns: readonly string[], rows: readonly FixtureRow[]): string {
  const head = columns.map((column) => `<th scope="col" class="number">${column}</th>`).join('');
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const body = rows.map(({ cells, ...row }) =>
    rowHtml({ href: '/x/', ...row, cells: cells.map((one) => one && cell(one)) }, hasNotes, '/'),
  );
  return `<table><caption>Part</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const svg = (width: number) =>
  `<svg role="img" aria-label="Part" width="${width}" height="100" viewBox="0 0 ${width} 100" fill="var(--ink, #1c2126)" font-family="'Source Sans 3'"><a href="/territoires/"><text>Creuse</text></a><text>Démonstration\u00a0: chiffres fictifs</text></svg>`;

/** For the tests: a page of the site that holds one figure, as Figure writes it. */
export const fixturePage = `<!doctype html><html lang="fr"><head><title>Gironde · Parcours</title></head><body><main>
<figure class="chart" data-graphique="territoires/departement/33/part" data-jeu="chiffres_cles" data-effectifs="Effectifs arrondis : à 5."><figcaption>
<p class="chart-title" data-titre>Part des jeunes &amp; des « autres »</p><p class="chart-unit" data-unite>En %, 2018-2025</p>
<p class="chart-sentence">De <a class="cited" href="#ligne-1">11,5 %</a> à 11,2 %.</p></figcaption>
<div class="chart-drawing"><div class="wide from-510">${svg(510)}</div><div class="narrow">${svg(328)}</div></div>
<p class="chart-source" data-source>Source : Simulation, <time datetime="2026-10-01">1er octobre 2026</time>. <span class="chart-links"><a href="/donnees/chiffres_cles/">Définitions</a></span></p>
<details><summary>Tableau des valeurs</summary><div class="scroll">${fixtureTable(
  ['Année', 'Part'],
  [
    { heading: '2024', cells: [{ value: '11.2', shown: '11,2\u00a0%' }] },
    { heading: '2025', cells: [{ value: '', shown: 's', absence: 'secret statistique' }] },
  ],
)}</div></details></figure></main></body></html>`;

/** For the tests: what the manifest says of the dataset of the figure. */
export const fixtureManifest = {
  jeux: [
    {
      jeu: 'chiffres_cles',
      titre: 'Chiffres clés annuels',
      statut: 'demonstration',
      date_publication: '2026-10-15',
    },
  ],
};

/** For the tests: the page whose head and header those of charts have. */
export const fixtureShell = `<!doctype html><head><title>Reprendre un graphique · Parcours</title><meta name="description" content="Chaque graphique"><meta property="og:title" content="Reprendre un graphique · Parcours"><link rel="canonical" href="https://parcours.test/base/graphiques/"></head><body><nav><a href="/base/graphiques/">Reprendre</a></nav><main id="contenu"><h1>Reprendre</h1><script src="/a.js"></script></main><footer></footer></body>`;
