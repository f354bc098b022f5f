import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { installedBrowser } from './installedBrowser.ts';
import { packagedChromium } from './packagedChromium.ts';

/**
 * Our own switches: the package's `args` hold `--single-process`, whose browser dies when a
 * page closes, and `--disable-web-security`, which would hide faults.
 */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** Which program to run: `CHROMIUM_PATH`, the npm package's on Linux x64, or an installed one. */
async function browserProgram(): Promise<LaunchOptions> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH };
  if (process.platform === 'linux' && process.arch === 'x64') {
    return packagedChromium();
  }
  return { executablePath: installedBrowser() };
}

/** Starts a headless Chromium; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await browserProgram()), args: switches });
}
