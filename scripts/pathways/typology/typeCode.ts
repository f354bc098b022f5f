import { createHash } from 'node:crypto';
import type { FrozenType } from './FrozenType.ts';

const consonants = 'bcdfghjklmnpqrst';

/**
 * The code of a type: six digits of the SHA-256 of its shares, as consonants, so that it is neither
 * a number nor a word. A name given to a code can therefore never pass to other shares, nor shares
 * be changed under a name.
 */
export function typeCode({ step, shares }: Omit<FrozenType, 'code'>): string {
  const text = [step, ...shares.map((month) => month.join(','))].join('\n');
  const digits = createHash('sha256').update(text).digest('hex').slice(0, 6);
  return digits.replace(/./g, (digit) => consonants[Number.parseInt(digit, 16)] ?? '');
}
