import type { WithdrawnEdition } from '../contracts/withdrawnEdition.ts';
import { manifest } from './manifest.ts';

/** Every withdrawn edition, the latest withdrawal first; those that a dataset showed where it is given. */
export function withdrawals(dataset?: string): WithdrawnEdition[] {
  return manifest()
    .retraits.filter(({ jeux }) => dataset === undefined || jeux.includes(dataset))
    .sort((a, b) =>
      a.date_retrait < b.date_retrait ? 1 : a.date_retrait > b.date_retrait ? -1 : 0,
    );
}
