import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkManifest } from './checkManifest.ts';

/** SHA-256 of the one letter “a”. */
const print = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
const entry = { chemin: 'a.csv', octets: 1, sha256: print };

function problemsOf(entries: object[], files: Record<string, string>): string[] {
  const manifest = JSON.stringify({ fichiers: entries });
  return checkManifest(temporaryFolder({ 'manifest.json': manifest, ...files }));
}

describe('checkManifest', () => {
  test('accepts true sizes and prints', () =>
    expect(problemsOf([entry], { 'a.csv': 'a' })).toEqual([]));
  test('refuses another size', () =>
    expect(problemsOf([{ ...entry, octets: 2 }], { 'a.csv': 'a' })).toHaveLength(1));
  test('refuses another content', () =>
    expect(problemsOf([entry], { 'a.csv': 'b' }).join()).toContain('SHA-256'));
  test('refuses an absent file', () => expect(problemsOf([entry], {}).join()).toContain('absent'));
  test('refuses a file that it does not list', () =>
    expect(problemsOf([], { 'a.csv': 'a' }).join()).toContain('not in manifest.json'));
});
