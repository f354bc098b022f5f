import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { openDetails } from './openDetails.ts';

/**
 * What axe-core finds, all rules, folded parts open. The context needs `bypassCSP`: axe is
 * injected.
 */
export async function checkAxe(page: Page): Promise<string[]> {
  await openDetails(page);
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: injected } = globalThis as unknown as { axe: typeof axe };
    const results = await injected.run(document, { resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, target, failureSummary }) => ({ id, help, html, target, failureSummary })),
    );
  });
  return violations.map(
    ({ id, help, html, target, failureSummary }) =>
      `axe ${id} (${help})\n  ${html}\n  at ${target.join(' ')}\n  ${failureSummary?.replaceAll('\n', '\n  ')}`,
  );
}
