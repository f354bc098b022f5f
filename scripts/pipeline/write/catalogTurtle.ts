import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { catalogContext } from './catalogContext.ts';

/** A place for relative addresses while they are turned into another syntax. */
const nowhere = 'https://parcours.invalid/donnees/';

const prefixes = Object.fromEntries(
  Object.entries(catalogContext).flatMap(([name, id]) =>
    typeof id === 'string' && /[#/]$/.test(id) ? [[name, id]] : [],
  ),
);

/**
 * `catalog.ttl`: the same catalogue in Turtle, its addresses relative where those of the other are.
 * All that it describes has an address: anonymous nodes would be numbered by the whole process.
 */
export async function catalogTurtle(catalog: object): Promise<string> {
  const quads = (await jsonld.toRDF(catalog as jsonld.JsonLdDocument, {
    base: nowhere,
    format: 'application/n-quads',
  })) as unknown as string;
  const writer = new Writer({ prefixes, baseIRI: nowhere });
  writer.addQuads(new Parser({ format: 'N-Quads' }).parse(quads));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}
