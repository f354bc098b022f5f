const legalForms: readonly RegExp[] = [
  / - Mission locale$/,
  /^Mission locale (d['’]insertion |rurale |pour les jeunes )?/,
  /^Maison de l['’]emploi (et (des entreprises|de la formation) )?/,
  /^(de l['’]agglomération (de )?|de la |de l['’]|des |du |de |d['’])/,
];

/**
 * The name of a mission locale without its legal form, for charts and lists where all rows are
 * missions locales: “Mission locale du Médoc” → “Médoc”. Other names do not change.
 */
export function shortName(name: string): string {
  if (!/\bmission locale\b/i.test(name)) return name;
  const short = legalForms
    .reduce((text, form) => text.replace(form, ''), name)
    .replace(/(, | et )(de la |de l['’]|du |des )/g, '$1');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
