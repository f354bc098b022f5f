import { expect, test } from 'vitest';
import { situationFlows } from './chartSamples.ts';
import { expectChart } from './expectChart.ts';
import { flowColumns } from './flowColumns.ts';

test.each([720, 328])('draws the flows between two columns of situations, %i px', async (width) => {
  const svg = flowColumns(situationFlows, {
    width,
    headings: ['Au premier accueil', '12 mois plus tard'],
    starts: { demandeur_emploi: '64 %', emploi: '5 %' },
    ends: { inconnue: '56 %' },
    demonstration: true,
  });
  expect(svg.match(/<path/g)).toHaveLength(7);
  expect(svg).toContain('Recherche d’emploi → Formation : 450 jeunes');
  expect(svg).toContain('Les passages secrets ne sont pas dessinés');
  await expectChart(svg, `flowColumns-${width}`);
});
