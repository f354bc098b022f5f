import { agree } from '../../../src/format/agree.ts';
import { formatDate } from '../../../src/format/formatDate.ts';
import { formatNumber } from '../../../src/format/formatNumber.ts';
import { formatPercent } from '../../../src/format/formatPercent.ts';
import type {
  IgnoredKind,
  StructureQuality,
  UnknownInformation,
} from '../../ingest/structureQuality.ts';
import { halves } from './halves.ts';
import { tableHtml } from './tableHtml.ts';

const informations: Readonly<Record<UnknownInformation, (lastDay: string) => string>> = {
  situation: (lastDay) => `Situation inconnue au ${formatDate(lastDay)}`,
  acte: () => 'Aucun acte saisi (comptés par leur premier accueil)',
  niveau_diplome: () => 'Diplôme inconnu',
  logement: () => 'Logement inconnu',
  permis_b: () => 'Permis B inconnu',
  neet_a_l_accueil: () => 'NEET à l’accueil : inconnu',
  inscrit_france_travail: () => 'Inscription à France Travail inconnue',
  residence_qpv: () => 'Résidence en QPV inconnue',
  residence_frr: () => 'Résidence en FRR inconnue',
  a_enfant: () => 'Enfant à charge : inconnu',
};

const ignoredWords: Readonly<Record<IgnoredKind, readonly [one: string, many: string]>> = {
  actes: [
    'acte daté d’avant le premier accueil n’est pas compté',
    'actes datés d’avant le premier accueil ne sont pas comptés',
  ],
  entrees: [
    'entrée (formation, alternance, emploi, immersion) d’un jeune qui n’a eu aucun acte dans l’année n’est pas comptée',
    'entrées (formation, alternance, emploi, immersion) de jeunes qui n’ont eu aucun acte dans l’année ne sont pas comptées',
  ],
  dispositifs: [
    'dispositif d’un jeune qui n’a eu aucun acte dans l’année n’est pas compté',
    'dispositifs de jeunes qui n’ont eu aucun acte dans l’année ne sont pas comptés',
  ],
};

/** What is not known of the young people of a mission locale, and what no count retains. */
export function qualityHtml(quality: StructureQuality | null, lastDay: string): string {
  if (quality === null) return '';
  const { jeunes, unknown, ignored } = quality;
  const rows = (Object.keys(informations) as UnknownInformation[]).map((name) => {
    const count = unknown[name];
    return `<tr><th scope="row">${informations[name](lastDay)}</th><td>${formatNumber(count)}</td><td>${formatPercent((100 * count) / jeunes, 0)}</td></tr>`;
  });
  const tables = halves(rows).map((half) =>
    tableHtml({ head: ['', 'jeunes', 'part'], rows: half, className: 'quality' }),
  );
  const left = (Object.keys(ignoredWords) as IgnoredKind[])
    .filter((kind) => ignored[kind] > 0)
    .map((kind) => agree(ignored[kind], ...ignoredWords[kind]));
  return `<section><h2>Qualité de la saisie</h2>
<p>Parmi ${agree(jeunes, 'jeune accompagné', 'jeunes accompagnés')} dans les années de cette feuille, ceux de qui une information manque :</p>
<div class="columns">${tables.join('')}</div>
${left.length > 0 ? `<p>${left.join(' ; ')}.</p>` : ''}</section>`;
}
