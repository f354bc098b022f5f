import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export interface VisitOptions extends BrowserContextOptions {
  width?: number;
  height?: number;
  /** Status that the page itself must have. */
  status?: number;
  /** `Content-Security-Policy` that the host would send with every file. */
  policy?: string;
  /** `networkidle` waits half a second more, for requests that come after the load. */
  waitUntil?: 'load' | 'networkidle';
}

/** A page open in a context of its own. */
export interface Visit {
  page: Page;
  /** What went wrong since the page began to load: console, failures, foreign requests. */
  problems: string[];
  /** Addresses requested, the page's own included. */
  requests: string[];
}

/** Writes down what a reader with the developer tools open would see in red or yellow. */
function listen(page: Page, url: string): Omit<Visit, 'page'> {
  const problems: string[] = [];
  const requests: string[] = [];
  const { origin } = new URL(url);
  page.on('request', (request) => {
    requests.push(request.url());
    const foreign = !/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`);
    if (foreign) problems.push(`requests another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    problems.push(`request failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', (response) => {
    if (response.status() < 400 || response.url() === url) return;
    problems.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    const ownStatus = message.location().url === url && message.text().includes('status of 404');
    if (!['error', 'warning'].includes(message.type()) || ownStatus) return;
    problems.push(`console ${message.type()}: ${message.text()}`);
  });
  return { problems, requests };
}

/** Scrolls down and up again for what loads late; no promise, which a page without scripts lacks. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForTimeout(50);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Serves every file of the site with this policy. */
async function servePolicy(context: BrowserContext, policy: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
}

/** Opens a page, lets `use` look at it, and closes it. Other hosts are never reached. */
export async function visit<T>(
  browser: Browser,
  url: string,
  {
    width = 1280,
    height = 900,
    status = 200,
    waitUntil = 'load',
    policy,
    ...options
  }: VisitOptions,
  use: (visit: Visit) => Promise<T>,
): Promise<T> {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    const { origin } = new URL(url);
    await context.route(
      (address) => address.origin !== origin,
      (route) => route.abort(),
    );
    if (policy !== undefined) await servePolicy(context, policy);
    const { problems, requests } = listen(page, url);
    const response = await page.goto(url, { waitUntil });
    if (response?.status() !== status) problems.push(`status is ${response?.status()}`);
    await settle(page);
    return await use({ page, problems, requests });
  } finally {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
}
