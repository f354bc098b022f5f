import type { parcoursParts } from '../contracts/parcoursParts.ts';
import type { PublishedRow } from './readPublished.ts';

/** Whether a share is of everybody's situation, month after month, and of no other series. */
export function isSituationShare({
  serie,
  depart,
}: Pick<PublishedRow<typeof parcoursParts>, 'serie' | 'depart'>): boolean {
  return serie === 'situations' && depart === 'ensemble';
}
