import type { WithdrawnEdition } from '../contracts/withdrawnEdition.ts';
import type { FigureRecord } from '../figures/FigureRecord.ts';
import { blankPage, type RenderedPage } from '../rendered/RenderedPage.ts';

const svg = (width: number) =>
  `<svg role="img" aria-label="Part" width="${width}" height="100" viewBox="0 0 ${width} 100" fill="var(--ink, #1c2126)" font-family="'Source Sans 3'"><a href="/territoires/"><text>Creuse</text></a><text>Démonstration\u00a0: chiffres fictifs</text></svg>`;

/** For the tests: a figure of the page of a département. */
export const fixtureFigure: FigureRecord = {
  id: 'territoires/departement/33/part',
  title: 'Part des jeunes & des « autres »',
  unit: 'En %, 2018-2025',
  sentence: 'De 11,5 % à 11,2 %.',
  wide: svg(510),
  narrow: svg(328),
  tiles: [],
  source: {
    text: 'Source : Simulation, 1er octobre 2026.',
    html: 'Source : Simulation, <time datetime="2026-10-01">1er octobre 2026</time>.',
  },
  rounding: 'Effectifs arrondis\u00a0: à 5.',
  table: {
    columns: ['Année', 'Part'],
    rows: [
      {
        heading: '2024',
        isPart: false,
        step: '',
        cells: [{ text: '11,2\u00a0%', value: '11.2', status: 'publie' }],
      },
      {
        heading: '2025',
        isPart: false,
        step: '',
        cells: [{ text: 's', value: '', status: 'secret' }],
      },
    ],
  },
  dataset: 'chiffres_cles',
  edition: {
    date: '2026-10-15',
    source: { name: 'Simulation', date: '2026-10-01' },
    status: 'demonstration',
    datasets: ['chiffres_cles'],
    datasetTitle: 'Chiffres clés annuels',
  },
};

/** For the tests: that page. */
export const fixturePage: RenderedPage = {
  ...blankPage('territoires/departement/33'),
  title: 'Gironde',
  figures: [fixtureFigure],
};

/** For the tests: an edition that was withdrawn. */
export const fixtureWithdrawal: WithdrawnEdition = {
  date_retrait: '2026-11-02',
  jeu: 'chiffres_cles',
  edition: '2025',
  date_publication: '2026-10-01',
  fin_publication: '2026-11-02',
  motif: 'Des jeunes <comptés> deux fois & plus.',
  remplacee_le: null,
  jeux: ['chiffres_cles'],
};
