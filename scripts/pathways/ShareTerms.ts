import type { RowOf } from '../../src/contracts/contract.ts';
import type { parcoursParts } from '../../src/contracts/parcoursParts.ts';
import type { Status } from '../pipeline/derive/worstStatus.ts';

export type ShareRow = RowOf<typeof parcoursParts> & { statut: Status };

/** A share before it is computed: its row and its two published terms. */
export type ShareTerms = Omit<ShareRow, 'part' | 'borne_basse' | 'borne_haute'>;
