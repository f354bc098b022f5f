import { expect, test } from 'vitest';
import type { SocialCard } from './SocialCard.ts';
import { socialSvg } from './socialSvg.ts';

const card: SocialCard = {
  title: 'La Gironde',
  numbers: [
    { name: 'Entrés en formation', value: '11,2 %', tone: 'formation' },
    { name: 'Entrés en alternance', value: '3,2 %', tone: 'alternance' },
    { name: 'Entrés en emploi', value: '22,0 %', tone: 'emploi' },
  ],
  notice: 'Données de démonstration. Fictif.',
};

test('draws the site, the heading, the ratios and the notice', () => {
  const svg = socialSvg(card);
  for (const words of ['Parcours', 'La Gironde', '11,2 %', 'Entrés en emploi', 'Fictif.']) {
    expect(svg).toContain(words);
  }
  expect(socialSvg({ title: 'Glossaire', numbers: [], notice: '' })).not.toContain('#fff0d0');
});

test('shows no ratio when one is secret or missing', () => {
  const [first, ...others] = card.numbers.map((one) => ({ ...one }));
  const hidden = { ...card, numbers: [{ ...(first as object), value: null }, ...others] };
  for (const some of [hidden as SocialCard, { ...card, numbers: others }]) {
    expect(socialSvg(some)).not.toContain('Entrés en');
  }
});

test('a long heading is smaller, and stays above the ratios', () => {
  const title = 'Maison de l’emploi et des entreprises de Parthenay-Gâtine - Mission locale';
  const lines = socialSvg({ ...card, title }).match(/font-weight="700"/g) ?? [];
  // The name of the site, two lines of heading, three ratios.
  expect(lines).toHaveLength(6);
});
