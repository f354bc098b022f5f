/** Name of the site, as a source names it. */
export const siteName = 'Parcours, l’observatoire des missions locales de Nouvelle-Aquitaine';
