const accessibilityNotice = 'Accessibilité : non conforme';

function hasLink(document: Document, text: string): boolean {
  return [...document.querySelectorAll('a[href]')].some(
    (a) => (a.textContent ?? '').replace(/\s+/gu, ' ').trim() === text,
  );
}

function isOutOfIndexes(document: Document): boolean {
  const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
  return robots.includes('noindex');
}

/** The accessibility statement on every page and, while data is fictitious, banner and noindex. */
export function checkNotices(document: Document, demonstration: boolean): string[] {
  const problems: string[] = [];
  const banner = document.querySelector('[data-bandeau-demonstration]');
  if (!hasLink(document, accessibilityNotice)) {
    problems.push(`lacks a link “${accessibilityNotice}”`);
  }
  if (demonstration && (banner?.textContent ?? '').trim() === '') {
    problems.push('lacks the demonstration banner ([data-bandeau-demonstration])');
  }
  if (demonstration && !isOutOfIndexes(document)) problems.push('lacks meta robots noindex');
  if (!demonstration && banner !== null) problems.push('has a demonstration banner for real data');
  return problems;
}
