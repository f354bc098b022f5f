import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { miniSite } from '../pipeline/miniSite.ts';
import type { DemoParameters } from './demoParameters.ts';
import { writeAnimation } from './editions/writeAnimation.ts';
import { writeDataset } from './editions/writeDataset.ts';
import { readNetwork } from './readNetwork.ts';
import { simulateNetwork } from './simulation/simulateNetwork.ts';

const departements = { '23': 'Creuse', '33': 'Gironde', '64': 'Pyrénées-Atlantiques' };

/** Code, name, département: one, two and three missions locales a département. */
const structures = [
  ['23096S00', 'Mission locale de la Creuse', '23'],
  ['33063S00', 'Mission locale Bordeaux Avenir Jeunes', '33'],
  ['33281S00', 'Mission locale Technowest', '33'],
  ['64102S00', 'Mission locale de Bayonne', '64'],
  ['64410S00', 'Mission locale d’Orthez', '64'],
  ['64445S00', 'Mission locale de Pau', '64'],
] as const;

const text = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => `${row.join(',')}\n`).join('');

/**
 * For the tests: a project of six missions locales in three départements, in which nothing has been
 * ingested yet. The years are those of what comes from no extract.
 */
export function smallNetwork(parameters: DemoParameters, years: readonly number[], root?: string) {
  const site = miniSite(root);
  const { data } = site;
  for (const name of [
    'activite_annuelle',
    'profil_annuel',
    'reseau_annuel',
    'animation_annuelle',
  ]) {
    rmSync(join(data, name), { recursive: true });
  }
  site.write(
    'data/territoires/2023.csv',
    text([
      ['territoire_niveau', 'territoire_code', 'territoire_nom', 'population_municipale'],
      ['region', '75', 'Nouvelle-Aquitaine', 3000],
      ...Object.entries(departements).map(([code, name]) => ['departement', code, name, 1000]),
    ]),
  );
  site.write(
    'data/missions_locales/2023.csv',
    text([
      [
        'code',
        'nom',
        'departement',
        'commune_insee',
        'commune',
        'latitude',
        'longitude',
        'note',
      ].concat(['debut_validite', 'fin_validite', 'successeur']),
      ...structures.map(([code, name, departement]) => [
        code,
        name,
        departement,
        code.slice(0, 5),
        name,
        45,
        0,
        '',
        2010,
        '',
        '',
      ]),
    ]),
  );
  site.write(
    'data/communes/2023.csv',
    text([
      ['code', 'nom', 'departement', 'anciennes_communes'],
      ...structures.map(([code, name, departement]) => [code.slice(0, 5), name, departement, '']),
    ]),
  );
  const network = readNetwork(data).structures;
  const { seed, extraction } = parameters;
  writeDataset(data, reseauAnnuel, simulateNetwork(seed, network, years), extraction);
  writeAnimation(parameters, network.length, years, data);
  return { ...site, structures: network };
}
