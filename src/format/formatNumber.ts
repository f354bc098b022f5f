/** No-break space between groups of three digits: Source Sans 3 draws the narrow one too thin to see. */
const groupSpace = '\u00a0';
const minusSign = '\u2212';

export interface NumberOptions {
  /** Digits after the comma; the value is rounded half away from zero. */
  decimals?: number;
  /** Fewest digits kept after the comma: 0 drops trailing zeros. */
  minDecimals?: number;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(decimals: number, minDecimals: number): Intl.NumberFormat {
  const key = `${decimals}/${minDecimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const created = new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: minDecimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
    signDisplay: 'negative',
    useGrouping: 'always',
  });
  formatters.set(key, created);
  return created;
}

/**
 * A number in French: “94 310” (U+00A0), “12,9”, “−3” (U+2212), never “−0”.
 * Throws a RangeError on NaN and infinities: an absence is never a number.
 */
export function formatNumber(
  value: number,
  { decimals = 0, minDecimals = decimals }: NumberOptions = {},
): string {
  if (!Number.isFinite(value)) throw new RangeError(`nombre fini attendu, reçu ${value}`);
  // The decimal text, not the binary double, is rounded: 1.005 gives 1,01 and not 1,00.
  return formatter(decimals, Math.min(minDecimals, decimals))
    .format(String(value) as `${number}`)
    .replace(/[\s\u00a0\u202f]/g, groupSpace)
    .replace('-', minusSign);
}
