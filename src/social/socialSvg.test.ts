import { expect, test } from 'vitest';
import { readCard } from './readCard.ts';
import { socialSvg } from './socialSvg.ts';

const ratio = (name: string, tone: string, value: string) =>
  `<h3 data-x>${name}</h3><p class="key-number ${tone}"><data value="1">${value}</data></p>`;
const notice =
  '<aside class="demonstration" data-x><p><strong>Données de démonstration.</strong> Fictif.</p></aside>';
const three = [
  ratio('Entrés en formation', 'formation', '11,2 %'),
  ratio('Entrés en alternance', 'alternance', '3,2 %'),
  ratio('Entrés en emploi', 'emploi', '22,0 %'),
].join('');
const page = (numbers: string) => `${notice}<h1>La <em>Gironde</em></h1>${numbers}`;

test('reads the heading, the three ratios and the notice of a page', () => {
  expect(readCard(page(three))).toEqual({
    title: 'La Gironde',
    numbers: [
      { name: 'Entrés en formation', value: '11,2 %', tone: 'formation' },
      { name: 'Entrés en alternance', value: '3,2 %', tone: 'alternance' },
      { name: 'Entrés en emploi', value: '22,0 %', tone: 'emploi' },
    ],
    notice: 'Données de démonstration. Fictif.',
  });
});

test('shows no ratio when one is secret or missing', () => {
  expect(
    readCard(page(three.replace('3,2 %', '<abbr title="secret statistique">s</abbr>'))).numbers,
  ).toEqual([]);
  expect(readCard(page(ratio('Entrés en emploi', 'emploi', '22,0 %'))).numbers).toEqual([]);
});

test('draws the site, the heading, the ratios and the notice', () => {
  const svg = socialSvg(readCard(page(three)));
  for (const words of ['Parcours', 'La Gironde', '11,2 %', 'Entrés en emploi', 'Fictif.']) {
    expect(svg).toContain(words);
  }
  expect(socialSvg({ title: 'Glossaire', numbers: [], notice: '' })).not.toContain('#fff0d0');
});

test('a long heading is smaller, and stays above the ratios', () => {
  const title = 'Maison de l’emploi et des entreprises de Parthenay-Gâtine - Mission locale';
  const lines = socialSvg({ ...readCard(page(three)), title }).match(/font-weight="700"/g) ?? [];
  // The name of the site, two lines of heading, three ratios.
  expect(lines).toHaveLength(6);
});
