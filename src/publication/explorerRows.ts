import { parcoursCourbes } from '../contracts/parcoursCourbes.ts';
import { parcoursParts } from '../contracts/parcoursParts.ts';
import { isSituationShare } from './isSituationShare.ts';
import { type PublishedRow, readPublished } from './readPublished.ts';

type ExplorerRow = PublishedRow<typeof parcoursCourbes> | PublishedRow<typeof parcoursParts>;

/** What the pages of cohorts are about: curves of entry and situations, either without the other. */
export function explorerRows(): readonly ExplorerRow[] {
  return [
    ...readPublished(parcoursCourbes),
    ...readPublished(parcoursParts).filter(isSituationShare),
  ];
}
