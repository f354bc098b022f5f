/**
 * What a page may load and run: the files of the site alone, no inline script, no inline style.
 * Pages carry it themselves, and hosts that set headers send it too. `blob:` is for a picture that
 * the reader's browser makes of a chart, frames for the pages from which charts are taken.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
