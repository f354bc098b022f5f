import { type DatasetMetadata, datasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { sha256 } from '../../pipeline/write/publishedFile.ts';
import type { ExtractMetadata } from '../format/extractMetadata.ts';
import type { NewEdition } from './NewEdition.ts';

/** A new edition with the bytes of its file, and whether they are those that are there. */
export type EditionFile = NewEdition & { bytes: Uint8Array; isUnchanged: boolean };

/**
 * `dataset.yaml` of a dataset: the editions that are kept, and the new ones in place of their
 * namesakes. What the analyst wrote of a real dataset is kept. A final edition is frozen by its
 * SHA-256. `publishedOn`: null where no day was asked; then an edition that is ingested again keeps its
 * own, and the others have that of the extraction.
 */
export function ingestedMetadata(
  extract: ExtractMetadata,
  publishedOn: string | null,
  editions: readonly [EditionFile, ...EditionFile[]],
  kept: DatasetMetadata | null,
): DatasetMetadata {
  const written = new Set(editions.map(({ year }) => `${year}.csv`));
  const statutOfAll = extract.statut === 'demonstration' ? 'demonstration' : 'provisoire';
  const others = kept?.editions.filter(({ fichier }) => !written.has(fichier)) ?? [];
  const statutOfOthers = others.map((one) => ({ ...one, statut: one.statut ?? kept?.statut }));
  const entries = editions.map((edition) => ({
    fichier: `${edition.year}.csv`,
    statut: edition.statut,
    date_extraction: extract.date_extraction,
    date_publication: publishedOn ?? dayKept(edition, extract, kept) ?? extract.date_extraction,
    ...(edition.arrondi === undefined ? {} : { arrondi: edition.arrondi }),
    ...(edition.statut === 'definitif' ? { sha256: sha256(edition.bytes) } : {}),
  }));
  return datasetMetadata.parse({
    ...textsOf(editions[0], extract, kept),
    licence: 'lov2',
    statut: statutOfAll,
    editions: [...statutOfOthers, ...entries]
      .sort((a, b) => (a.fichier < b.fichier ? -1 : 1))
      .map(({ statut, ...edition }) => (statut === statutOfAll ? edition : { ...edition, statut })),
    ...(kept?.variations_reconnues ? { variations_reconnues: kept.variations_reconnues } : {}),
  });
}

/** The day on which this very edition, of this very extraction, is already said to be published. */
function dayKept(
  { year, isUnchanged }: EditionFile,
  extract: ExtractMetadata,
  kept: DatasetMetadata | null,
): string | undefined {
  const there = kept?.editions.find(({ fichier }) => fichier === `${year}.csv`);
  const isSame = isUnchanged && there?.date_extraction === extract.date_extraction;
  return isSame ? there.date_publication : undefined;
}

const fictitious =
  'Données fictives, tirées d’une simulation calée sur les chiffres publics de l’accord-cadre : elles ne décrivent l’activité d’aucune mission locale. Elles sont protégées comme le seront les données réelles.';

function textsOf(
  { contract }: NewEdition,
  { source, statut }: ExtractMetadata,
  kept: DatasetMetadata | null,
): Pick<DatasetMetadata, 'titre' | 'description' | 'source'> {
  if (kept !== null) return { titre: kept.titre, description: kept.description, source };
  const secrecy =
    contract.threshold !== null &&
    (contract.rounding === 'always'
      ? `Les effectifs de moins de ${contract.threshold} jeunes sont secrets, zéros compris ; les autres sont arrondis au multiple de 5 le plus proche : les totaux peuvent différer de la somme.`
      : `Les effectifs de moins de ${contract.threshold} jeunes sont secrets, zéros compris, et d’autres avec eux pour qu’aucun ne se retrouve par différence.`);
  const sentences = [
    contract.description,
    ...(statut === 'demonstration' ? [fictitious] : []),
    ...(secrecy ? [secrecy] : []),
  ];
  return { titre: contract.title, description: sentences.join(' '), source };
}
