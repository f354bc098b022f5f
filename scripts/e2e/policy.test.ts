import { describe, expect, test } from 'vitest';
import { distFolder } from './distFolder.ts';
import { expectNone } from './expectNone.ts';
import { pageTypes } from './pageTypes.ts';
import { siteUnderTest } from './siteUnderTest.ts';

const site = siteUnderTest();

describe.each(pageTypes(distFolder()))('$url', (type) => {
  test('breaks no rule of its policy, asks no other host, leaves no cookie and no trace', () =>
    site.visit(type, { waitUntil: 'networkidle' }, async ({ page, problems }) => {
      const kept = await page.evaluate(() => [
        document.cookie,
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ]);
      const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
      expectNone([...problems, ...cookies, ...kept.filter(Boolean)]);
    }));
});

test('the policy refuses what is inline or from elsewhere, and the tests above would say it', () =>
  site.visit({ url: '/' }, {}, async ({ page, problems }) => {
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.intruder = true';
      document.head.append(script);
      const text = document.createElement('p');
      text.setAttribute('style', 'position: fixed');
      document.body.append(text);
      const picture = new Image();
      picture.src = 'https://exemple.invalid/x.png';
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { script: 'intruder' in globalThis, style: getComputedStyle(text).position };
    });
    expect(ran).toEqual({ script: false, style: 'static' });
    expect(problems.filter((problem) => problem.includes('Content Security Policy'))).toHaveLength(
      3,
    );
  }));
