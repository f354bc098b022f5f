import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { animationAnnuelle } from '../../src/contracts/animationAnnuelle.ts';
import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { ChangeRefusal } from '../changes/ChangeRefusal.ts';
import { dayFault } from '../changes/dayFault.ts';
import { laterDay } from '../changes/laterDay.ts';
import { frenchDay } from '../ingest/report/frenchDay.ts';
import { periodEnd } from '../pipeline/periodEnd.ts';
import { folderFiles } from '../pipeline/read/folderFiles.ts';
import { readRegister } from '../pipeline/read/readRegister.ts';
import { report } from '../pipeline/report.ts';
import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { preparedYear } from './preparedYear.ts';

/** What the analyst asks for. */
export interface EditionRequest {
  /** AAAA, or AAAA-MM. */
  period: string;
  /** Day of publication, AAAA-MM-JJ. */
  publishedOn: string;
  /** Day of the run, AAAA-MM-JJ. */
  today: string;
}

/** Years between a period and the day of the run, between that and a publication. */
const mostYears = { past: 20, ahead: 2 };

/**
 * Prepares the files of a new year that are typed by hand, without any value: all of them or none. A
 * month has no such file. Gives, in French, what was done and what remains to do; throws
 * ChangeRefusal rather than replace a file.
 */
export function newEdition(root: string, request: EditionRequest): string[] {
  checkRequest(request);
  const { period } = request;
  return period.length === 4 ? newYear(join(root, 'data'), request) : newMonth(period);
}

/** Refuses periods and dates that cannot be. Throws ChangeRefusal. */
export function checkRequest({ period, publishedOn, today }: EditionRequest): void {
  if (!/^20\d{2}(-(0[1-9]|1[0-2]))?$/.test(period)) {
    throw new ChangeRefusal(`« ${period} » : attendu une année (AAAA) ou un mois (AAAA-MM).`);
  }
  const thisYear = Number(today.slice(0, 4));
  if (period > today || Number(period.slice(0, 4)) < thisYear - mostYears.past) {
    throw new ChangeRefusal(
      `« ${period} » : ${period > today ? 'cette période n’a pas commencé' : 'cette période est trop ancienne'}. Remède : donnez une année de ${thisYear - mostYears.past} à ${thisYear}.`,
    );
  }
  if (!z.iso.date().safeParse(publishedOn).success) {
    throw new ChangeRefusal(dayFault('--publication', publishedOn));
  }
  const first = periodEnd(period);
  const last = laterDay(today, mostYears.ahead);
  if (publishedOn < first || publishedOn > last) {
    throw new ChangeRefusal(
      `--publication ${publishedOn} : ${publishedOn < first ? `cette date précède la fin de ${period}` : 'cette date est trop lointaine'}. Remède : donnez le jour où l’édition paraîtra, du ${frenchDay(first)} au ${frenchDay(last)}.`,
    );
  }
}

function newMonth(period: string): string[] {
  return [
    `Le suivi de ${period} n’a aucun fichier à remplir : tout vient de l’extrait.`,
    '',
    'Il reste à :',
    '  1. déposer l’extrait hors du dépôt, et lancer : npm run ingest -- <dossier de l’extrait> ;',
    '  2. vérifier : npm run data:check ;',
    '  3. voir ce qui change : npm run data:diff ;',
    '  4. enregistrer et envoyer data/.',
  ];
}

function newYear(data: string, { period: year, publishedOn }: EditionRequest): string[] {
  const prepared = preparedYear(folderFiles(data), registerOf(data), {
    year: Number(year),
    publishedOn,
  });
  if (prepared.existing.length > 0) {
    throw new ChangeRefusal(
      `${prepared.existing.map((path) => `data/${path}`).join(', ')} : l’édition de ${year} existe déjà. Remède : complétez-la ; rien n’a été écrit.`,
    );
  }
  for (const [path, bytes] of prepared.files) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), bytes);
  }
  return [
    ...prepared.added.map((path) => `data/${path} : préparé, et décrit dans dataset.yaml.`),
    '',
    'Il reste à :',
    `  1. remplir data/${reseauAnnuel.name}/${year}.csv : une ligne par mission locale en activité en ${year} (${prepared.structures}) ; laissez vide ce qui n’est pas connu ;`,
    `  2. remplir data/${animationAnnuelle.name}/${year}.csv : une ligne par action (codes : page /donnees/${animationAnnuelle.name}/) ;`,
    '  3. vérifier la source et le statut dans les deux dataset.yaml : l’édition est provisoire ; définitive, elle demande son sha256, que la vérification donne ;',
    '  4. lancer l’ingestion de l’année, si ce n’est fait : npm run ingest -- <dossier de l’extrait> ;',
    '  5. vérifier : npm run data:check, qui dit ce qui manque encore ; puis npm run data:diff ;',
    '  6. enregistrer et envoyer data/.',
  ];
}

/** The missions locales of a data folder; throws ChangeRefusal where they cannot be read. */
export function registerOf(data: string): readonly Territory[] {
  const reading = readRegister(data);
  if ('register' in reading) return reading.register;
  throw new ChangeRefusal(...report(reading.anomalies), '', 'Rien n’a été écrit.');
}
