import { codesOf, labelOf } from '../contracts/nomenclatures.ts';
import { hatchFill } from './hatch.ts';
import { situationColors } from './situationColors.ts';
import { swatchKey } from './swatchKey.ts';

/** What the colour of each situation is. To draw with the mark `hatch()`. */
export function situationKey(width: number, size: number) {
  const swatches = codesOf('situation').map((code) => ({
    text: labelOf('situation', code),
    fill: situationFill(code),
  }));
  return swatchKey(swatches, { width, size });
}

/** The fill of a situation's area or bar: the unknown one is hatched. */
export function situationFill(code: string): string {
  return code === 'inconnue' ? hatchFill : (situationColors[code]?.fill ?? '');
}
