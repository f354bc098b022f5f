// Advance widths of Source Sans 3 at weight 400, in thousandths of an em, measured with the
// canvas of Chromium on @fontsource-variable/source-sans-3: width, then the characters that have it.
const groups: readonly (readonly [number, string])[] = [
  [200, ' \u00a0'],
  // The narrow no-break space comes from a fallback font, wider than Source Sans would draw it.
  [247, "\u202f|iîïj',.:;’·l"],
  [263, 'IÎ'],
  [300, '!f()[]{}-'],
  [338, 't°r/\\²'],
  [423, '*s?z"«»'],
  [460, 'xcçvyYJ'],
  [496, 'LFkeèéêë0123456789#$+<=>^~−€_–'],
  [504, 'agàâä'],
  [530, 'XVEÈÉÊSTZ`oôöA'],
  [550, 'huÀÂùûünbdpq'],
  [575, 'PRCÇKB'],
  [613, '&DG'],
  [655, 'UNHOQÔ'],
  [727, 'wM'],
  [840, 'W—%m≈œ@'],
  [948, '…'],
];

/** Width of a character in thousandths of an em; a wide guess for a character not measured. */
export const glyphWidths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);
