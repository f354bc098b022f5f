import { parse as parseYaml } from 'yaml';

/** What is read of an edition, whatever the version of `dataset.yaml` was. */
export interface FormerEdition {
  fichier?: string;
  /** Its own, or that of its dataset. */
  statut?: string | undefined;
  arrondi?: number;
  /** AAAA-MM-JJ. */
  date_publication?: string;
}

interface Metadata {
  statut?: string;
  editions?: FormerEdition[];
}

/** The editions that a version of `dataset.yaml` lists; none where the text is no such file. */
export function formerEditions(text: string): FormerEdition[] {
  let metadata: Metadata | null = null;
  try {
    metadata = parseYaml(text) as Metadata | null;
  } catch {
    // What cannot be read was never published.
  }
  const editions = Array.isArray(metadata?.editions) ? metadata.editions : [];
  return editions.map((edition) => ({ ...edition, statut: edition.statut ?? metadata?.statut }));
}
