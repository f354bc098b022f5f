/**
 * What a site is built for: `local`, to look at it; `production`, which refuses fictitious data;
 * `demonstration`, a site open to all that is known to be fictitious.
 */
export type SiteEnvironment = 'local' | 'production' | 'demonstration';

/** The settings that say it, as the command line gives them. */
export interface EnvironmentSettings {
  SITE_ENV?: string | undefined;
  SITE_DEMO?: string | undefined;
  SITE_URL?: string | undefined;
}

/** What the site is built for, or in French what is wrong in the settings: none is ignored. */
export function siteEnvironment({
  SITE_ENV = '',
  SITE_DEMO = '',
  SITE_URL = '',
}: EnvironmentSettings): SiteEnvironment | { faults: string[] } {
  const faults = [
    ...fault('SITE_ENV', SITE_ENV, ['production']),
    ...fault('SITE_DEMO', SITE_DEMO, ['0', '1']),
    ...addressFault(SITE_URL),
  ];
  if (faults.length > 0) return { faults };
  if (SITE_ENV === '') return 'local';
  return SITE_DEMO === '1' ? 'demonstration' : 'production';
}

function fault(name: string, value: string, known: readonly string[]): string[] {
  if (value === '' || known.includes(value)) return [];
  return [
    `${name} : « ${value} » n’est pas un réglage connu. Attendu : ${known.join(' ou ')}, ou rien. Remède : corrigez la variable d’environnement ${name}, ou retirez-la.`,
  ];
}

function addressFault(address: string): string[] {
  if (address === '' || URL.canParse(address)) return [];
  return [
    `SITE_URL : « ${address} » n’est pas une adresse complète. Attendu : https://exemple.fr/ ou https://exemple.fr/parcours/, ou rien. Remède : corrigez la variable d’environnement SITE_URL, ou retirez-la.`,
  ];
}
