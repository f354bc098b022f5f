import { join } from 'node:path';
import { test } from 'vitest';
import { checkDownloads } from './checks/checkDownloads.ts';
import { checkManifest } from './checks/checkManifest.ts';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { projectFolder } from './projectFolder.ts';

const downloads = join(distFolder(), 'donnees');

test('the site offers the published files, to the byte, and no other', () => {
  expectNone(checkDownloads(join(projectFolder, 'public/donnees'), downloads));
});

test('manifest.json gives the true size and SHA-256 of every file', () => {
  expectNone(checkManifest(downloads));
});
