import { auditLine } from '../../pipeline/auditLine.ts';
import type { DatasetChanges } from '../editions/describeChanges.ts';
import type { SafeEditions } from '../safeEditions.ts';
import { counted } from './counted.ts';
import { percentage } from './percentage.ts';
import { typologyLines } from './typologyLines.ts';

/** What was hidden and what changes against the editions already there; never a value. */
export function editionsReport({
  secret,
  audit,
  changes,
  revised,
  differing,
  typology,
}: SafeEditions): string[] {
  return [
    'Protégé (cellules secrètes, quelle qu’en soit la raison)',
    ...secret.map(
      ({ dataset, rows, secret: hidden }) =>
        `  ${dataset} : ${counted(hidden, 'ligne secrète', 'lignes secrètes')} sur ${counted(rows, 'ligne')} (${percentage(hidden, rows)})`,
    ),
    ...(audit === null ? [] : [`  ${auditLine(audit)}`]),
    ...(typology === null ? [] : ['', ...typologyLines(typology)]),
    '',
    'Éditions',
    ...changes.flatMap(changeLines),
    ...(revised > 0
      ? [
          '',
          `${counted(revised, 'valeur publiée change et est notée', 'valeurs publiées changent et sont notées')} dans revisions.`,
        ]
      : []),
    ...differenceLines(differing),
  ];
}

/** Final editions that the extract no longer confirms, and how to revise them. */
function differenceLines(differing: SafeEditions['differing']): string[] {
  if (differing.length === 0) return [];
  const years = [...new Set(differing.map(({ year }) => year))].sort((a, b) => a - b);
  const options = years.map((year) => `--reviser ${year}`).join(' ');
  return [
    '',
    'Éditions définitives que l’extrait ne confirme plus, laissées telles quelles',
    ...differing.map(
      ({ dataset, year, values }) =>
        `  ${dataset}, ${year} : ${counted(values, 'valeur diffère', 'valeurs diffèrent')}`,
    ),
    '  Un effectif de jeunes ne se révise pas de 1 à 4 : il est alors laissé, ou retiré.',
    `  Pour réviser de plus grands écarts : relancez avec ${options} --motif "…".`,
  ];
}

function changeLines({ dataset, added, rewritten, frozen, removed }: DatasetChanges): string[] {
  const same = rewritten.filter(
    ({ values, hidden, shown, rows }) => values + hidden + shown + rows === 0,
  );
  const parts = [
    years('nouvelles', added),
    years(
      'inchangées',
      same.map(({ year }) => year),
    ),
    years('définitives, laissées telles quelles', frozen),
    years('de démonstration, retirées', removed),
  ].filter((part) => part !== '');
  const changed = rewritten.filter((one) => !same.includes(one));
  return [
    `  ${dataset} : ${parts.join(' ; ') || counted(changed.length, 'édition modifiée', 'éditions modifiées')}`,
    ...changed.map(
      ({ year, values, hidden, shown, rows }) =>
        `    ${year} : ${counted(values, 'valeur change', 'valeurs changent')}, ${counted(hidden, 'devient secrète', 'deviennent secrètes')}, ${counted(shown, 'cesse de l’être', 'cessent de l’être')}${rows > 0 ? `, ${counted(rows, 'ligne de différence', 'lignes de différence')}` : ''}`,
    ),
  ];
}

function years(label: string, list: readonly number[]): string {
  return list.length === 0 ? '' : `${label} : ${list.join(', ')}`;
}
