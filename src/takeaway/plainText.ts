const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#39': "'",
  '#x27': "'",
};

/** The text of a piece of HTML written by the site itself, on one line. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[\n\t ]+/g, ' ')
    .trim();
}
