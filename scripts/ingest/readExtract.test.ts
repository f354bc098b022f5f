import { describe, expect, test } from 'vitest';
import { reportFaults } from './check/reportFaults.ts';
import { type Example, exampleExtract } from './exampleExtract.ts';
import { ingestFiles } from './ingestExample.ts';

/** What is said of an example, each fault as `file:line:column: message`. */
async function faultsOf(example: Example, files: Record<string, string | Uint8Array> = {}) {
  const { faults, counted } = await ingestFiles({ ...exampleExtract(example), ...files });
  expect(counted === null).toBe(faults.errors > 0);
  return faults.kinds.flatMap(({ anomalies }) =>
    anomalies.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`),
  );
}

const spell = { situation: 'emploi', date_debut: '2023-02-01' };

describe('readExtract', () => {
  test('accepts a plain extract', async () => {
    expect(
      await faultsOf({ jeunes: [{}], situations: [spell], actes: [{ date: '2023-02-01' }] }),
    ).toEqual([]);
  });

  test('says every error at once, with file, line and column', async () => {
    const found = await faultsOf({
      jeunes: [
        { id_jeune: 'j1', sexe: 'X', date_naissance: '2003-13', residence_qpv: 'peut-être' },
        { id_jeune: 'j2', code_structure: '99999S99', date_premier_accueil: '2023-02-30' },
        { id_jeune: 'j1' },
        { id_jeune: 'j3', code_structure: '19272S00', date_naissance: '2023-02' },
        { id_jeune: 'j4', date_naissance: '2009-02', logement: '' },
        { id_jeune: 'j5', date_premier_accueil: '2025-01-02', date_naissance: '1993-12' },
        { id_jeune: '', date_premier_accueil: '1979-12-31', date_naissance: '1960-01' },
      ],
      situations: [
        { ...spell, situation: 'chomage' },
        { ...spell, date_fin: '2023-01-31' },
        { ...spell, id_jeune: 'inconnu' },
        { ...spell, date_debut: '2025-01-03', date_fin: '2025-01-02' },
        { ...spell, date_debut: '' },
        { ...spell, date_fin: '31/02/2023' },
      ],
      actes: [{ date: '2023-1-5' }, { date: '2023-02-01', type: 'rdv', theme: '' }],
      dispositifs: [{ dispositif: 'PACEA', date_debut: '2023-02-01', date_fin: '2022-02-01' }],
    });
    expect(found).toEqual([
      'actes.csv:2:2: date : ce n’est pas une date qui existe',
      'actes.csv:3:3: type : le code n’est pas dans la nomenclature',
      'actes.csv:3:4: theme : la cellule est vide',
      'dispositifs.csv:2:2: dispositif : le code n’est pas dans la nomenclature',
      'dispositifs.csv:2:4: date_fin : la fin précède le début',
      'jeunes.csv:2:4: date_naissance : ce n’est pas un mois qui existe',
      'jeunes.csv:2:5: sexe : le code n’est pas dans la nomenclature',
      'jeunes.csv:2:9: residence_qpv : le code n’est pas dans la nomenclature',
      'jeunes.csv:3:2: code_structure : la structure est inconnue',
      'jeunes.csv:3:3: date_premier_accueil : ce n’est pas une date qui existe',
      'jeunes.csv:4:1: id_jeune : cet identifiant est déjà celui d’une ligne précédente',
      'jeunes.csv:5:4: date_naissance : la naissance suit le premier accueil',
      // Received in January 2023 at 13; in January 2025 at 31; in 1979 at 19.
      'jeunes.csv:6:4: date_naissance : l’âge au premier accueil n’est pas plausible',
      'jeunes.csv:7:4: date_naissance : l’âge au premier accueil n’est pas plausible',
      'jeunes.csv:6:11: logement : la cellule est vide',
      'jeunes.csv:7:3: date_premier_accueil : la date suit celle de l’extraction',
      'jeunes.csv:8:1: id_jeune : la cellule est vide',
      'jeunes.csv:8:3: date_premier_accueil : la date est trop ancienne',
      'situations.csv:2:2: situation : le code n’est pas dans la nomenclature',
      'situations.csv:3:4: date_fin : la fin précède le début',
      'situations.csv:5:4: date_fin : la fin précède le début',
      'situations.csv:4:1: id_jeune : cet identifiant n’est pas dans jeunes.csv',
      'situations.csv:6:3: date_debut : la cellule est vide',
      'situations.csv:7:4: date_fin : ce n’est pas une date qui existe',
    ]);
  });

  test('says what to do, and counts the others of a kind of more than fifty', async () => {
    const situations = Array.from({ length: 53 }, () => ({ ...spell, date_fin: '2023-01-31' }));
    const { faults } = await ingestFiles(exampleExtract({ jeunes: [{}], situations }));
    const lines = reportFaults(faults);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      'situations.csv:2:4: date_fin : la fin précède le début. Attendu : une fin le jour du début ou après. Remède : corrigez la date à la source.',
    );
    expect(lines.at(-1)).toMatch(
      /^situations\.csv : et 50 autres : date_fin : la fin précède le début\. Remède : tant de lignes ont une seule cause/,
    );
    expect(faults.errors).toBe(53);
  });

  test('warns of acts before the first reception, and counts the rest', async () => {
    const example = { jeunes: [{}], actes: [{ date: '2023-01-14' }, { date: '2023-01-15' }] };
    const { faults, counted } = await ingestFiles(exampleExtract(example));
    expect(faults.errors).toBe(0);
    expect(reportFaults(faults)[0]).toMatch(/^avertissement, actes\.csv:2:2: .* est ignoré/);
    expect(counted?.summary.ignored).toContainEqual({
      reason: 'actes antérieurs au premier accueil',
      count: 1,
    });
    const interviews = counted?.tables.activite_annuelle.find(
      (row) => row.annee === 2023 && row.indicateur === 'entretiens',
    );
    expect(interviews?.effectif).toBe(1);
  });

  test('takes a planned end for none, and sets aside what is only planned', async () => {
    const running = { date_debut: '2023-05-01', date_fin: '2025-04-30' };
    const planned = { date_debut: '2025-01-02', date_fin: '2025-03-31' };
    const { faults, counted } = await ingestFiles(
      exampleExtract({
        jeunes: [{}],
        situations: [
          { ...spell, ...running },
          { ...spell, ...planned, situation: 'formation' },
        ],
        dispositifs: [{ ...running }, { ...planned, dispositif: 'cej' }],
      }),
    );
    expect(reportFaults(faults)).toEqual([]);
    expect(counted?.summary.ignored).toContainEqual({
      reason:
        'situations et dispositifs prévus après l’extraction, qui ne sont pas encore commencés',
      count: 2,
    });
    const last = counted?.tables.parcours_situations.filter(
      (row) => row.cohorte === 2023 && row.mois_depuis_accueil === 12 && row.effectif === 1,
    );
    expect(new Set(last?.map(({ situation }) => situation))).toEqual(new Set(['emploi']));
  });

  test('refuses missing, repeated and truncated columns, and broken lines', async () => {
    const files = exampleExtract({ jeunes: [{}] });
    const found = await faultsOf(
      {},
      {
        'jeunes.csv': files['jeunes.csv']?.replace('id_jeune', 'identifiant') ?? '',
        'situations.csv': 'id_jeune,situation,date_debut,date_debut,date_fin,financement_region\n',
        'actes.csv':
          'id_jeune,date,type,theme\nj1,2023-02-01,entretien\nj1,2023-02-01,"entre\ntien",emploi\nj1,2023-02-01,entretien,emploi,\nj1,2023-02-01,en"tretien,emploi\nj1,2023-02-01,entretien,\temploi\n',
        'dispositifs.csv': '',
      },
    );
    expect(found).toEqual([
      'actes.csv:2:4: il manque des cellules à la ligne',
      'actes.csv:3:3: un guillemet droit est ouvert et n’est pas refermé sur la ligne',
      'actes.csv:4:1: un guillemet droit est mal placé',
      'actes.csv:5:5: la ligne a trop de cellules',
      'actes.csv:6:3: un guillemet droit est mal placé',
      'actes.csv:7:1: la ligne contient un caractère de contrôle invisible',
      'dispositifs.csv:1:1: le fichier est vide',
      'jeunes.csv:1:1: la colonne id_jeune manque',
      'situations.csv:1:1: la colonne emploi_durable manque',
      'situations.csv:1:4: la colonne est répétée',
      'jeunes.csv:1:1: la colonne est inconnue, elle est ignorée',
    ]);
  });

  test('says which column a missing one may be, and never its name', async () => {
    const files = exampleExtract({ jeunes: [{}] });
    const jeunes = files['jeunes.csv']?.replace('date_naissance', 'Date de naissance') ?? '';
    const { faults } = await ingestFiles({ ...files, 'jeunes.csv': jeunes });
    expect(reportFaults(faults)[0]).toBe(
      'jeunes.csv:1:1: la colonne date_naissance manque. Attendu : une ligne d’en-tête qui nomme date_naissance, séparée par des virgules ou des points-virgules. Remède : est-ce la colonne 4, à renommer date_naissance ? Sinon, ajoutez la colonne à l’extraction, ou corrigez son nom (minuscules, sans accent).',
    );
  });

  test('says which files are missing, and what is wrong in extraction.yaml', async () => {
    const { faults } = await ingestFiles({ 'extraction.yaml': 'statut: faux\nautre: 1\n' });
    const messages = reportFaults(faults).map((line) => line.split('. ')[0]);
    expect(messages).toEqual([
      'actes.csv:1:1: le fichier manque',
      'dispositifs.csv:1:1: le fichier manque',
      'extraction.yaml:1:1: date_extraction : valeur absente ou non admise',
      'extraction.yaml:1:1: periode_debut : valeur absente ou non admise',
      'extraction.yaml:1:1: periode_fin : valeur absente ou non admise',
      'extraction.yaml:1:1: source : valeur absente ou non admise',
      'extraction.yaml:1:1: une clé est inconnue',
      'extraction.yaml:1:9: statut : valeur absente ou non admise',
      'jeunes.csv:1:1: le fichier manque',
      'situations.csv:1:1: le fichier manque',
    ]);
    const order = (metadata: Record<string, string>) => faultsOf({ jeunes: [{}], metadata });
    expect(await order({ periode_debut: '2025-01-01' })).toEqual([
      'extraction.yaml:3:14: periode_fin précède periode_debut',
    ]);
    expect(await order({ periode_fin: '2025-06-01' })).toEqual([
      'extraction.yaml:3:14: periode_fin suit date_extraction',
    ]);
    const source = 'Simulation de démonstration';
    expect(await order({ source, statut: 'provisoire' })).toEqual([
      'extraction.yaml:4:9: source parle de données fictives ou de démonstration, et l’extrait est réel',
    ]);
    expect(await order({ source, statut: 'demonstration' })).toEqual([]);
  });
});
