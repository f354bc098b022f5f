import type { Contract } from '../../../src/contracts/contract.ts';
import type { EditionMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';

/** One CSV file of a dataset, to be written. */
export interface NewEdition {
  contract: Contract;
  /** Year of the activity, of the cohort or of the end of training: the file's name. */
  year: number;
  statut: NonNullable<EditionMetadata['statut']>;
  /** Step of the rounding of its counts, if they are rounded. */
  arrondi: EditionMetadata['arrondi'];
  rows: Row[];
}
