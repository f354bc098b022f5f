import { chromium } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { packagedChromium } from './packagedChromium.ts';

const packaged = process.platform === 'linux' && process.arch === 'x64';

test.runIf(packaged)('starts on its own libraries where the machine has no good ones', async () => {
  // Empty files in front of the machine's libraries make them as good as missing.
  const broken = temporaryFolder({ 'libnss3.so': '', 'libnspr4.so': '', 'libexpat.so.1': '' });
  vi.stubEnv('LD_LIBRARY_PATH', broken);
  const program = await packagedChromium();
  vi.unstubAllEnvs();
  const { LD_LIBRARY_PATH } = program.env;
  expect(LD_LIBRARY_PATH).toMatch(new RegExp(`/lib:${broken}$`));
  const browser = await chromium.launch({ ...program, args: ['--no-sandbox', '--disable-gpu'] });
  expect(browser.isConnected()).toBe(true);
  await browser.close();
});
