import { formatNumber } from './formatNumber.ts';

/** Size of a file in French: “12 ko”, “1,4 Mo” (powers of ten). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} octets`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000)} ko`;
  return `${formatNumber(bytes / 1_000_000, { decimals: 1 })} Mo`;
}
