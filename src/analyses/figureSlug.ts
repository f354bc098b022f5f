/**
 * The address of a figure called from an analysis: what it draws, of what, and how it is divided
 * (`courbes-formation-par-population`). No year: a figure keeps its address when data is added.
 */
export function figureSlug(attributes: Readonly<Record<string, string | undefined>>): string {
  const { nom, issue, situation, selon } = attributes;
  const subject = issue === 'first_exit' ? 'premiere_entree' : issue?.replace('_ever', '');
  const words = [nom, subject, situation, selon && `par_${selon}`].filter(Boolean);
  return words.join('-').replaceAll('_', '-');
}
