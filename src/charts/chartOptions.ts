/** Options that every chart takes. */
export interface ChartOptions {
  /** Width in CSS pixels: the SVG is meant to be shown at this size, never shrunk. */
  width?: number;
  /** Sentence read in place of the picture (`role="img"`); without it the SVG is hidden from readers. */
  ariaLabel?: string | undefined;
  /** Writes inside the picture that its figures are fictitious. */
  demonstration?: boolean;
}

/** Below this width a chart takes its narrow form. */
export const narrowBelow = 480;
