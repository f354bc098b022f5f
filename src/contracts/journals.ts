import { retraits } from './retraits.ts';
import { revisions } from './revisions.ts';

/** Datasets that record what happened to the editions of the others, and keep it for ever. */
export const journals: ReadonlySet<string> = new Set([revisions.name, retraits.name]);
