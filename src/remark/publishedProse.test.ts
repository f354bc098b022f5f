import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkRehype from 'remark-rehype';
import { expect, test } from 'vitest';
import { type Published, publishedProse } from './publishedProse.ts';
import { remarkConditions } from './remarkConditions.ts';

const markdown = remark()
  .use(remarkDirective)
  .use(remarkConditions)
  .use(remarkRehype)
  .use(rehypeStringify);

const text = `Début.

:::si{jeu="mois annees"}
## Le suivi

Voir [le suivi](/base/suivi/) et [le glossaire](/base/glossaire/).
:::

- :si[**Activité** fictive.]{statut=demonstration}
- :si[Activité réelle.]{statut=reel jeu=annees}
- Répertoire.
`;

const prose = (published: Partial<Published>) =>
  publishedProse(String(markdown.processSync(text)), {
    isPublished: () => false,
    isDemonstration: false,
    hasPage: () => true,
    base: '/base',
    ...published,
  })
    .replace(/\n+/g, ' ')
    .trim();

test('keeps what is published, and takes its marks away', () => {
  expect(prose({ isPublished: (name) => name === 'annees' })).toBe(
    '<p>Début.</p> <h2>Le suivi</h2><p>Voir <a href="/base/suivi/">le suivi</a> et <a href="/base/glossaire/">le glossaire</a>.</p> <ul> <li>Activité réelle.</li> <li>Répertoire.</li> </ul>',
  );
});

test('removes what is not, with the items that it leaves empty', () => {
  expect(prose({})).toBe('<p>Début.</p> <ul> <li>Répertoire.</li> </ul>');
  expect(prose({ isDemonstration: true })).toBe(
    '<p>Début.</p> <ul> <li><strong>Activité</strong> fictive.</li> <li>Répertoire.</li> </ul>',
  );
});

test('keeps the words of a link to a page that is not there', () => {
  const found = prose({ isPublished: () => true, hasPage: (path) => path !== '/suivi/' });
  expect(found).toContain('Voir le suivi et <a href="/base/glossaire/">le glossaire</a>.');
});
