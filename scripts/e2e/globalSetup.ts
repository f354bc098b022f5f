import { distFolder } from './distFolder.ts';
import { launchBrowser } from './launchBrowser.ts';

/** Before the site tests: fails at once without a built site or a Chromium that starts. */
export default async function globalSetup(): Promise<void> {
  distFolder();
  const browser = await launchBrowser();
  await browser.close();
}
