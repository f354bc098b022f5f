import { contentPolicy } from '../../../src/contracts/contentPolicy.ts';

/** The content policy of a page, and nothing in the page that it would refuse. */
export function checkPolicy(document: Document): string[] {
  const [policy, ...others] = document.querySelectorAll(
    'head > meta[http-equiv="Content-Security-Policy"]',
  );
  const inline = [
    ...document.querySelectorAll('script:not([src]):not([type="application/ld+json"]), style'),
    ...document.querySelectorAll('[style]'),
    ...[...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on')),
    ),
  ];
  return [
    ...(policy?.getAttribute('content') === contentPolicy ? [] : ['lacks the content policy']),
    ...(others.length > 0 ? ['has two content policies'] : []),
    ...inline.map((element) => `has something inline: ${element.outerHTML.slice(0, 120)}`),
  ];
}
