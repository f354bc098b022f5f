/** An element with its content, as the text of a page would write it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  content: readonly (Node | string | null)[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content.filter((one) => one !== null));
  return made;
}
