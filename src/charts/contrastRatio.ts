/** Relative luminance of a #rrggbb colour (WCAG 2). */
function luminance(hex: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast of two #rrggbb colours as WCAG 2 defines it, from 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  if (![a, b].every((hex) => /^#[0-9a-f]{6}$/i.test(hex)))
    throw new Error(`couleur #rrvvbb attendue`);
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}
