/** No-break space between groups of three digits: Source Sans 3 draws the narrow one too thin to see. */
const groupSpace = '\u00a0';
const minusSign = '\u2212';

export interface NumberOptions {
  /** Digits after the comma; the value is rounded half away from zero. */
  decimals?: number;
  /** Fewest digits kept after the comma: 0 drops trailing zeros. */
  minDecimals?: number;
}

type Writer = (value: number) => string;

const writers = new Map<string, Writer>();

/** What writes numbers with these decimals: each once, since pages show the same ones often. */
function writerOf(decimals: number, minDecimals: number): Writer {
  const format = new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: minDecimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
    signDisplay: 'negative',
    useGrouping: 'always',
  });
  const written = new Map<number, string>();
  return (value) => {
    const known = written.get(value);
    if (known !== undefined) return known;
    // The decimal text, not the binary double, is rounded: 1.005 gives 1,01 and not 1,00.
    const text = format
      .format(String(value) as `${number}`)
      .replace(/[\s\u00a0\u202f]/g, groupSpace)
      .replace('-', minusSign);
    written.set(value, text);
    return text;
  };
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
  const key = `${decimals}/${Math.min(minDecimals, decimals)}`;
  const writer = writers.get(key) ?? writerOf(decimals, Math.min(minDecimals, decimals));
  writers.set(key, writer);
  return writer(value);
}
