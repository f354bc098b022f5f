import { existsSync } from 'node:fs';

/** Usual places of Chrome, Chromium and Edge where the npm package has no Chromium. */
const usualPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of a Chromium-like browser installed on this machine; throws when there is none. */
export function installedBrowser(paths: readonly string[] = usualPaths): string {
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(
      'No Chrome or Chromium found on this machine: install one, or set CHROMIUM_PATH to it.',
    );
  }
  return found;
}
