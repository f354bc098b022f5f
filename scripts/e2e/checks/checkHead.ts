/** Language, title, description: what search engines and screen readers read first. */
export function checkHead(document: Document): string[] {
  const problems: string[] = [];
  const content = (name: string) =>
    document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
  if (document.documentElement.getAttribute('lang') !== 'fr')
    problems.push('lacks <html lang="fr">');
  if (document.querySelectorAll('head > title').length !== 1) problems.push('has not one <title>');
  if (document.title.trim() === '') problems.push('has an empty <title>');
  if (content('description') === '') problems.push('lacks a meta description');
  if (!content('viewport').includes('width=device-width')) problems.push('lacks a meta viewport');
  return problems;
}
