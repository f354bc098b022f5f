import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { checkAxe } from './checks/checkAxe.ts';
import { checkFocus } from './checks/checkFocus.ts';
import { checkOverflow } from './checks/checkOverflow.ts';
import { checkPrint } from './checks/checkPrint.ts';
import { checkSheets } from './checks/checkSheets.ts';
import { checkSkipLink } from './checks/checkSkipLink.ts';
import { checkSvgText } from './checks/checkSvgText.ts';
import { mainText } from './checks/mainText.ts';
import { launchBrowser } from './launchBrowser.ts';
import { serveFolder } from './serveFolder.ts';
import { type Visit, type VisitOptions, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const good = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>
  .saut { position: absolute; top: -100px } .saut:focus { top: 0 }
  @media (prefers-color-scheme: dark) { body { background: #222; color: #eee } a { color: #9cf } }
</style></head>
<body><a class="saut" href="#contenu">Aller au contenu</a>
<main id="contenu"><h1>Essai</h1><p>Bonjour <a href="/">ici</a></p>
<svg role="img" aria-label="Un" width="300" height="100" viewBox="0 0 300 100"><text x="9" y="50" font-size="12">Un</text></svg>
</main></body></html>`;

/** Visits a mini site whose home page is the good one, changed. */
async function look<T>(
  [from, to]: readonly [string, string],
  options: VisitOptions,
  use: (visit: Visit) => Promise<T>,
): Promise<T> {
  const server = await serveFolder(temporaryFolder({ 'index.html': good.replace(from, to) }));
  try {
    return await visit(
      browser,
      `${server.origin}/`,
      { width: 360, waitUntil: 'networkidle', ...options },
      use,
    );
  } finally {
    await server.close();
  }
}

const checks = {
  loading: async ({ problems }: Visit) => problems,
  overflow: ({ page }: Visit) => checkOverflow(page),
  svgText: ({ page }: Visit) => checkSvgText(page),
  axe: ({ page }: Visit) => checkAxe(page),
  skipLink: ({ page }: Visit) => checkSkipLink(page),
  focus: ({ page }: Visit) => checkFocus(page),
  print: ({ page }: Visit) => checkPrint(page),
};

type Check = keyof typeof checks;

describe('the good page', () => {
  test.each(Object.keys(checks) as Check[])('passes %s', async (check) => {
    expect(await look(['', ''], {}, checks[check])).toEqual([]);
  });

  test('passes axe in dark, under a strict policy for content', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'unsafe-inline'; img-src data:"></head>`;
    const options = { colorScheme: 'dark', bypassCSP: true } as const;
    expect(await look(['</head>', policy], options, checks.axe)).toEqual([]);
  });

  test('reads the same without JavaScript', async () => {
    const read = () => look(['', ''], { javaScriptEnabled: false }, ({ page }) => mainText(page));
    expect(await read()).toBe('Essai Bonjour ici Un');
  });
});

const faults: [Check, string, string, string][] = [
  ['loading', '</main>', '<script src="https://example.org/a.js"></script>', 'another host'],
  ['loading', '</main>', '<img alt="" src="/absent.png">', 'status 404'],
  [
    'loading',
    '</main>',
    '<script>console.warn("attention")</script>',
    'console warning: attention',
  ],
  ['loading', '</main>', '<script>throw new Error("panne")</script>', 'script error: panne'],
  ['loading', '</main>', '<script>fetch("https://example.org/")</script>', 'another host'],
  ['overflow', '</main>', '<p style="width: 500px">large</p>', 'large'],
  ['overflow', '</main>', `<h2>${'mot'.repeat(90)}</h2>`, '<h2>mot'],
  ['svgText', 'font-size="12"', 'font-size="11"', '“Un” is 11.00 px'],
  ['svgText', 'width="300"', 'width="150"', '“Un” is 6.00 px'],
  ['axe', '</main>', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', 'axe image-alt'],
  ['axe', '</main>', '<p style="color: #ccc; background: #fff">pâle</p>', 'axe color-contrast'],
  ['axe', '</main>', '<details><summary>a</summary><img src="data:,"></details>', 'axe image-alt'],
  ['axe', 'lang="fr"', '', 'axe html-has-lang'],
  ['skipLink', 'class="saut"', 'hidden', 'no skip link'],
  ['skipLink', 'top: 0', 'top: -90px', 'stays hidden'],
  ['skipLink', 'id="contenu"', '', 'skip link to nothing'],
  ['focus', '<style>', '<style>a:focus { outline: none }', 'no visible focus on <a'],
  ['focus', '<style>', '<style>a:focus { outline-color: transparent }', 'no visible focus on <a'],
];

test('checkSheets counts the sheets that come out', async () => {
  const long = ['</main>', '<p style="height: 1500px">long</p></main>'] as const;
  const sheets = (change: readonly [string, string]) =>
    look(change, {}, ({ page }) => checkSheets(page, 1));
  expect(await sheets(['', ''])).toEqual([]);
  expect(await sheets(long)).toEqual(['prints 2 sheets, at most 1']);
});

test.each(faults)('%s refuses %s → %s', async (check, from, to, problem) => {
  expect((await look([from, to], {}, checks[check])).join('\n')).toContain(problem);
});

test('a text that only a script writes is missed without it', async () => {
  const script = '<script>document.querySelector("h1").textContent = "Écrit"</script></main>';
  const read = (javaScriptEnabled: boolean) =>
    look(['</main>', script], { javaScriptEnabled }, ({ page }) => mainText(page));
  expect(await read(true)).not.toBe(await read(false));
});
