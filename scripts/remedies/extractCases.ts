import { exampleExtract } from '../ingest/exampleExtract.ts';
import { received, twoMonthExtract } from '../ingest/twoMonthExtract.ts';
import { type ExtractFiles, ingestFiles } from './ingestFiles.ts';
import type { RemedyCase, RemedyCases } from './RemedyCase.ts';

type Spoil = (files: ExtractFiles) => void;

/** An extract of enough people for a month without a row to be a fault. */
function wholeExtract(): ExtractFiles {
  const counts = Object.keys(received).map((code) => [code, [30, 30]] as const);
  const example = twoMonthExtract({}, Object.fromEntries(counts));
  const situations = (example.actes ?? []).map(({ id_jeune = '', date = '' }) => ({
    id_jeune,
    date_debut: date,
  }));
  return exampleExtract({ ...example, situations, dispositifs: situations });
}

/** An extract that is spoilt, then extracted again. */
function spoilt(spoil: Spoil): RemedyCase {
  let how: Spoil | null = spoil;
  return {
    state: () => {},
    mend: () => {
      how = null;
    },
    run: (project) => {
      const files = wholeExtract();
      how?.(files);
      return ingestFiles(project, files);
    },
  };
}

/** A text of a file of the extract, and another in its place. */
function replaced(file: string, good: string | RegExp, bad: string): RemedyCase {
  return spoilt((files) => {
    const text = String(files[file] ?? '');
    files[file] = text.replace(good, bad);
    if (files[file] === text) throw new Error(`not found in ${file}: ${good}`);
  });
}

/** What is wrong with an extract, which is made again. */
export const extractCases: RemedyCases = {
  'le fichier manque': spoilt((files) => {
    delete files['dispositifs.csv'];
  }),
  'periode_fin suit date_extraction': replaced(
    'extraction.yaml',
    'date_extraction: 2024-03-05',
    'date_extraction: 2024-02-05',
  ),
  'periode_fin précède periode_debut': replaced(
    'extraction.yaml',
    'periode_debut: 2024-01-01',
    'periode_debut: 2024-03-01',
  ),
  '… : valeur absente ou non admise': replaced('extraction.yaml', 'provisoire', 'provisoires'),
  'une clé est inconnue': replaced('extraction.yaml', 'source', 'auteur: ARML\nsource'),
  'source parle de données fictives ou de démonstration, et l’extrait est réel': replaced(
    'extraction.yaml',
    'source: ',
    'source: Démonstration, ',
  ),
  'la colonne … manque': replaced('actes.csv', 'theme', 'sujet'),
  'la colonne est répétée': replaced('actes.csv', 'theme', 'type'),
  'la colonne est inconnue, elle est ignorée': spoilt((files) => {
    files['actes.csv'] = String(files['actes.csv']).replace(/$/gm, ',x').replace(/\n,x$/, '\n');
  }),
  'le fichier est vide': replaced('actes.csv', /[\s\S]*/, ''),
  'le fichier est encodé en UTF-16': spoilt((files) => {
    files['actes.csv'] = Buffer.from(`\ufeff${files['actes.csv']}`, 'utf16le');
  }),
  'il manque des cellules à la ligne': replaced('actes.csv', ',entretien,', ','),
  'la ligne a trop de cellules': replaced('actes.csv', ',entretien,', ',entretien,,'),
  'un guillemet droit est ouvert et n’est pas refermé sur la ligne': replaced(
    'actes.csv',
    ',entretien,',
    ',"entretien,',
  ),
  'un guillemet droit est mal placé': replaced('actes.csv', ',entretien,', ',entre"tien,'),
  'la ligne contient un caractère de contrôle invisible': replaced(
    'actes.csv',
    ',entretien,',
    ',\u0007entretien,',
  ),
  'la ligne est trop longue': replaced('actes.csv', ',entretien,', `,${'e'.repeat(99_999)},`),
  '… : la cellule est vide': replaced('actes.csv', ',entretien,', ',,'),
  '… : le code n’est pas dans la nomenclature': replaced('actes.csv', ',entretien,', ',Entretien,'),
  '… : ce n’est pas une date qui existe': replaced('actes.csv', ',2024-01-18,', ',2024-01-32,'),
  '… : ce n’est pas un mois qui existe': replaced('jeunes.csv', ',2003-07,', ',2003-13,'),
  '… : le code n’a que ses cinq chiffres': replaced('jeunes.csv', ',23096S00,', ',23096,'),
  '… : la structure est inconnue': replaced('jeunes.csv', ',23096S00,', ',23096S01,'),
  '… : l’identifiant est trop long': replaced('actes.csv', 'SECRET-', 'SECRET-'.repeat(20)),
  'id_jeune : cet identifiant est déjà celui d’une ligne précédente': spoilt((files) => {
    const [head, first, ...others] = String(files['jeunes.csv']).split('\n');
    files['jeunes.csv'] = [head, first, first, ...others].join('\n');
  }),
  'id_jeune : cet identifiant n’est pas dans jeunes.csv': replaced('actes.csv', 'SECRET-', 'X-'),
  '… : la date suit celle de l’extraction': replaced('actes.csv', ',2024-01-18,', ',2024-03-18,'),
  '… : la date est trop ancienne': replaced('situations.csv', ',2024-01-18,', ',1924-01-18,'),
  'date_fin : la fin précède le début': replaced(
    'situations.csv',
    ',2024-01-18,,',
    ',2024-01-18,2023-01-18,',
  ),
  'date_naissance : la naissance suit le premier accueil': replaced(
    'jeunes.csv',
    ',2003-07,',
    ',2025-07,',
  ),
  'date_naissance : l’âge au premier accueil n’est pas plausible': replaced(
    'jeunes.csv',
    ',2003-07,',
    ',2013-07,',
  ),
  'date : l’acte précède le premier accueil, il est ignoré': replaced(
    'actes.csv',
    ',2024-01-18,',
    ',2024-01-08,',
  ),
  'le fichier n’a aucune ligne après son en-tête': replaced('actes.csv', /\n[\s\S]*/, '\n'),
  '… : aucune ligne de …': replaced('actes.csv', /,2024-02-18,/g, ',2024-01-18,'),
  'la période n’a aucun mois entier d’une année couverte depuis le 1er janvier': replaced(
    'extraction.yaml',
    'periode_debut: 2024-01-01',
    'periode_debut: 2024-01-15',
  ),
};
