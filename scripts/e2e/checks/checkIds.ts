/** Ids are unique: a fragment, a label or a pattern would otherwise take the first one. */
export function checkIds(document: Document): string[] {
  const seen = new Set<string>();
  const doubles = new Set<string>();
  for (const { id } of document.querySelectorAll('[id]')) {
    if (seen.has(id)) doubles.add(id);
    seen.add(id);
  }
  return [...doubles].map((id) => `has several elements with id “${id}”`);
}
