import { expect, test } from 'vitest';
import { formatBytes } from './formatBytes.ts';

test.each([
  [512, '512 octets'],
  [12_400, '12 ko'],
  [1_440_000, '1,4 Mo'],
])('%i bytes', (bytes, text) => {
  expect(formatBytes(bytes).replace(/\s/g, ' ')).toBe(text);
});
