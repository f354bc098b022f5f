import type { Act } from '../../demo/person.ts';

/** Acts that make an accompanied young person: visits and other acts do not. */
export function isAccompanyingAct(act: Act): boolean {
  return (
    act.type === 'entretien' || act.type === 'atelier' || act.type === 'information_collective'
  );
}
