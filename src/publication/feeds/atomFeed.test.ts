import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { atomFeed, type FeedSubject } from './atomFeed.ts';

const subject: FeedSubject = {
  name: 'revisions',
  title: 'Révisions',
  subtitle: 'Ce qui a changé.',
  path: '/parcours/donnees/revisions/',
  feedPath: '/parcours/donnees/revisions.atom',
  rights: 'Licence Ouverte 2.0',
  date: '2026-11-23',
};
const entry = {
  name: 'revisions/2027-02-01/reseau_annuel/Erreur',
  title: 'Moyens du réseau : 1 valeur révisée',
  date: '2027-02-01',
  path: '/parcours/donnees/revisions/',
  summary: 'Erreur <de> saisie & de lecture.',
  isComputed: false,
};

/** The feed as a reader parses it. */
function parsed(text: string) {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const textOf = (path: string) => document.querySelector(path)?.textContent ?? null;
  const hrefOf = (path: string) => document.querySelector(path)?.getAttribute('href') ?? null;
  return { document, textOf, hrefOf };
}

test('is an Atom feed: everything that RFC 4287 asks, dates of the data', () => {
  const { document, textOf, hrefOf } = parsed(
    atomFeed(subject, [entry], new URL('https://exemple.fr')),
  );
  expect(document.documentElement?.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  expect(textOf('feed > title')).toBe('Révisions');
  expect(textOf('feed > updated')).toBe('2027-02-01T00:00:00.000Z');
  expect(textOf('feed > author > name')).toContain('Parcours');
  expect(textOf('feed > rights')).toBe(subject.rights);
  expect(hrefOf('feed > link[rel=self]')).toBe(
    'https://exemple.fr/parcours/donnees/revisions.atom',
  );
  expect(hrefOf('entry > link')).toBe('https://exemple.fr/parcours/donnees/revisions/');
  expect(textOf('entry > updated')).toBe('2027-02-01T00:00:00.000Z');
  expect(textOf('entry > summary')).toContain('Erreur &lt;de> saisie &amp; de lecture.');
  const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(textOf('feed > id')).toMatch(uuid);
  expect(textOf('entry > id')).toMatch(uuid);
});

test('keeps its identifiers when the site moves, and has relative addresses without a host', () => {
  const [here, there] = [
    parsed(atomFeed(subject, [entry], undefined)),
    parsed(
      atomFeed({ ...subject, path: '/', feedPath: '/a.atom' }, [entry], new URL('https://a.fr')),
    ),
  ];
  for (const path of ['feed > id', 'entry > id']) {
    expect(here.textOf(path)).toBe(there.textOf(path));
  }
  expect(here.hrefOf('feed > link[rel=self]')).toBe('/parcours/donnees/revisions.atom');
});

test('is dated without any entry, by the publication', () => {
  expect(parsed(atomFeed(subject, [], undefined)).textOf('feed > updated')).toBe(
    '2026-11-23T00:00:00.000Z',
  );
});
