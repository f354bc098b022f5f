import { contentPolicy } from '../../../src/contracts/contentPolicy.ts';

/** The content policy of a page, and nothing in the page that it would refuse. */
export function checkPolicy(document: Document, html: string): string[] {
  const [policy, ...others] = document.querySelectorAll(
    'head > meta[http-equiv="Content-Security-Policy"]',
  );
  const inline = [
    ...document.querySelectorAll('script:not([src]):not([type="application/ld+json"]), style'),
    ...document.querySelectorAll('[style]'),
  ].map((element) => element.outerHTML);
  // Read in the text: a big page has some ten thousand elements.
  const handlers = html.match(/<[a-z][^<>]*\son[a-z]+\s*=[^<>]*>/gi) ?? [];
  return [
    ...(policy?.getAttribute('content') === contentPolicy ? [] : ['lacks the content policy']),
    ...(others.length > 0 ? ['has two content policies'] : []),
    ...[...inline, ...handlers].map((text) => `has something inline: ${text.slice(0, 120)}`),
  ];
}
