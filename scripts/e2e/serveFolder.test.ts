import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { serveFolder } from './serveFolder.ts';

test('answers like a plain static host', async () => {
  const server = await serveFolder(
    temporaryFolder({
      'index.html': 'accueil',
      '404.html': 'introuvable',
      'a/index.html': 'a',
      'a/b.csv': 'x,y',
    }),
  );
  onTestFinished(() => server.close());
  const get = async (path: string) => {
    const response = await fetch(server.origin + path, { redirect: 'manual' });
    return [response.status, response.headers.get('content-type'), await response.text()];
  };
  const html = 'text/html; charset=utf-8';
  expect(await get('/')).toEqual([200, html, 'accueil']);
  expect(await get('/a/?b=1')).toEqual([200, html, 'a']);
  expect(await get('/a/b.csv')).toEqual([200, 'text/csv; charset=utf-8', 'x,y']);
  expect(await get('/a')).toEqual([301, null, '']);
  expect(await get('/nulle-part/')).toEqual([404, html, 'introuvable']);
  expect(await get('/%2e%2e/secret.txt')).toEqual([404, html, 'introuvable']);
  expect(await get('/%2e%2e%2fsecret.txt')).toEqual([404, html, 'introuvable']);
});
