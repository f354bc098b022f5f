import { expect, test } from 'vitest';
import { resolveBody } from './analysisFixture.ts';
import { analysisHtml, phrasingHtml } from './analysisHtml.ts';

const htmlOf = (body: string) => {
  const [block] = resolveBody(body).blocks;
  const href = (path: string) => `/base${path}`;
  return block?.kind === 'text' ? analysisHtml(block.nodes, href) : '';
};

test('a number carries its place in the open data and leads to its line', () => {
  expect(htmlOf('Déjà :chiffre{de=formation mois=12}.')).toBe(
    '<p>Déjà <span><a href="/base#ligne-1" class="cited"><data value="13.54" data-jeu="parcours_courbes" data-cle="2023|region|75|ensemble|formation_ever|formation|observe|12" data-colonne="estimation">13,5\u00a0%</data></a></span>.</p>',
  );
});

test('the first acronym is expanded in place, the next is not', () => {
  expect(htmlOf('En QPV, puis en QPV.')).toBe(
    '<p>En <a href="/base#mot-qpv" class="term"><abbr title="quartier prioritaire">QPV</abbr></a> (quartier prioritaire), puis en QPV.</p>',
  );
});

test('links of the site go under its path, those of the web do not', () => {
  expect(htmlOf('[Données](/donnees/) et [Insee](https://www.insee.fr/).')).toBe(
    '<p><a href="/base/donnees/">Données</a> et <a href="https://www.insee.fr/">Insee</a>.</p>',
  );
});

test('parts of a sentence come without a paragraph', () => {
  expect(phrasingHtml([{ type: 'text', value: 'Un & deux' }])).toBe('Un &#x26; deux');
});

test('the words of a link to no page stay', () => {
  const [block] = resolveBody('Voir [une autre *analyse*](/observatoire/autre/).').blocks;
  expect(block?.kind === 'text' && analysisHtml(block.nodes, () => null)).toBe(
    '<p>Voir <span>une autre <em>analyse</em></span>.</p>',
  );
});
