import type { Paragraph } from 'mdast';
import { type AnalysisNode, attributesOf, type Directive } from '../directive.ts';
import { type Complaint, Refusal } from '../fault.ts';
import type { FrontMatter } from '../frontMatter.ts';
import { text } from '../phrasing.ts';
import type { YearNames } from './YearNames.ts';

/** Tells what is wrong in a directive, or in a part of the front matter. */
interface Refuse {
  inText: (complaint: Complaint, node: AnalysisNode) => void;
  inFront: (complaint: Complaint, path: readonly string[]) => void;
}

/** The front matter with years for roles. */
export function nameFrontYears(
  front: FrontMatter,
  names: YearNames,
  refuse: Refuse['inFront'],
): FrontMatter {
  const tried = <T>(path: readonly string[], otherwise: T, name: () => T): T =>
    refusedOr(name, otherwise, (complaint) => refuse(complaint, path));
  const { titre, defauts, lignes, demande } = front;
  // What is asked for gives years to roles, and is not read again; its own years are those of the text.
  for (const need of demande.flatMap((columns) => Object.entries(columns))) {
    const [column, values] = need;
    for (const value of values)
      refusedOr(
        () => names.columns({ [column]: value }),
        {},
        () => {},
      );
  }
  return {
    ...front,
    titre: tried(['titre'], titre, () => names.text(titre)),
    defauts: tried(['defauts'], defauts, () => names.columns(defauts)),
    lignes: Object.fromEntries(
      Object.entries(lignes).map(([name, columns]) => [
        name,
        tried(['lignes', name], columns, () => names.columns(columns)),
      ]),
    ),
  };
}

/** Puts years for roles in the directives of a text, in place; `:annee{…}` gets its year as words. */
export function nameTextYears(
  node: AnalysisNode,
  names: YearNames,
  refuse: Refuse['inText'],
): void {
  if (node.type === 'textDirective' || node.type === 'leafDirective') {
    refusedOr(
      () => nameDirectiveYears(node, names),
      undefined,
      (complaint) => refuse(complaint, node),
    );
  }
  if (!('children' in node)) return;
  for (const child of (node as Paragraph).children) nameTextYears(child, names, refuse);
}

function nameDirectiveYears(directive: Directive, names: YearNames): void {
  const attributes = attributesOf(directive);
  if (directive.name !== 'annee') {
    directive.data = Object.assign({}, directive.data, { asked: attributes });
    directive.attributes = names.columns(attributes);
    return;
  }
  const [role, ...others] = Object.keys(attributes);
  if (role === undefined || others.length > 0 || directive.children.length > 0) {
    throw new Refusal({
      message: ':annee ne dit pas quelle année écrire',
      remedy: 'écrivez :annee{derniere}, sans espace et avec un seul mot',
    });
  }
  directive.children = [text(names.year(role))];
}

function refusedOr<T>(name: () => T, otherwise: T, refuse: (complaint: Complaint) => void): T {
  try {
    return name();
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    refuse(cause);
    return otherwise;
  }
}
