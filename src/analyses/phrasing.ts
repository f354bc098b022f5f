import type { Emphasis, PhrasingContent, Text } from 'mdast';
import type { PublishedValue } from './readValue.ts';

/** A text node. */
export const text = (value: string): Text => ({ type: 'text', value });

/** An element of the page around parts of a sentence. */
export function element(
  name: string,
  properties: Record<string, string | string[]>,
  children: PhrasingContent[],
): Emphasis {
  return { type: 'emphasis', data: { hName: name, hProperties: properties }, children };
}

/** A number with the place of the open data where it is, as everywhere on the site. */
export function numberElement(
  { contract, row, column, value }: PublishedValue,
  shown: string,
  properties: Record<string, string> = {},
): Emphasis {
  const key = contract.key.map((name) => row[name]).join('|');
  return element(
    'data',
    {
      value: String(value),
      dataJeu: contract.name,
      dataCle: key,
      dataColonne: column,
      ...properties,
    },
    [text(shown)],
  );
}
