import { createHash } from 'node:crypto';
import type { FrozenType } from './FrozenType.ts';

/**
 * The code of a type: `t` and six digits of the SHA-256 of its shares. A name given to a code can
 * therefore never pass to other shares, nor shares be changed under a name.
 */
export function typeCode({ step, shares }: Omit<FrozenType, 'code'>): string {
  const text = [step, ...shares.map((month) => month.join(','))].join('\n');
  return `t${createHash('sha256').update(text).digest('hex').slice(0, 6)}`;
}
