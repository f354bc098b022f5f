import { z } from 'zod';
import { codesOf, type NomenclatureName } from './nomenclatures.ts';

/** A field whose value is one of the codes of a nomenclature. */
function coded<N extends NomenclatureName>(name: N, title: string, description: string) {
  return z.enum(codesOf(name)).meta({ title, description, nomenclature: name });
}

/** A free text of one line. */
function text(title: string, description: string) {
  return z.string().min(1).max(600).meta({ title, description });
}

/** A year, or a month, day, quarter, span of years or span of months. */
const periodPattern = /^\d{4}(-\d{2}(-\d{2})?|-T[1-4]|-\d{4}|-\d{2}\/\d{4}-\d{2})?$/;

/** Fields that several contracts share, each with its French title, description and unit. */
export const fields = {
  coded,
  text,
  annee: z.int().min(1980).max(2100).meta({
    title: 'Année',
    description: 'Année civile de l’activité.',
    unit: 'année',
    counts: 'nothing',
  }),
  territoire_niveau: z.enum(['region', 'departement', 'mission_locale']).meta({
    title: 'Niveau du territoire',
    description: 'Région, département ou mission locale.',
    nomenclature: 'territoire_niveau',
  }),
  territoire_code: z
    .string()
    .regex(/^(75|\d{2}|\d{5}S\d{2}|FR)$/)
    .meta({
      title: 'Code du territoire',
      description:
        '75 pour la région, code Insee du département, ou code i-milo de la mission locale (exemple : 33063S00).',
    }),
  territoire_nom: text('Nom du territoire', 'Nom en clair du territoire.'),
  effectif: z.int().min(0).max(10_000_000).nullable().meta({
    title: 'Effectif',
    description: 'Nombre compté. Vide si statut_valeur n’est pas « publie ».',
    unit: 'selon l’indicateur',
    counts: 'people',
  }),
  statut_valeur: coded(
    'statut_valeur',
    'Statut de la valeur',
    'Dit si la valeur est publiée ou pourquoi elle manque : secret statistique, non disponible, sans objet.',
  ),
  statut: coded(
    'statut',
    'Statut des données',
    'Définitif, provisoire (révisable) ou de démonstration (chiffres fictifs).',
  ),
  arrondi: z.int().min(1).max(100).nullable().meta({
    title: 'Arrondi',
    description:
      'Pas de l’arrondi des effectifs de la ligne : 5 pour une valeur révisable, arrondie au multiple de 5 le plus proche. Vide si les effectifs sont exacts.',
    counts: 'nothing',
  }),
  periode: z.string().regex(periodPattern).meta({
    title: 'Période',
    description:
      'AAAA, AAAA-MM, AAAA-MM-JJ, AAAA-T1 à AAAA-T4, AAAA-AAAA (années) ou AAAA-MM/AAAA-MM (mois).',
  }),
  date_source: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .meta({ title: 'Date de la source', description: 'AAAA, AAAA-MM ou AAAA-MM-JJ.' }),
  valeur: z.number().meta({
    title: 'Valeur',
    description: 'Valeur dans l’unité de la ligne.',
    unit: 'selon la ligne',
    counts: 'byRow',
  }),
  unite: text('Unité', 'Unité de la valeur.'),
  source: text('Source', 'Titre de la publication d’où vient le chiffre.'),
  editeur: text('Éditeur', 'Organisme qui publie la source.'),
  /** The levels that the Insee gives without us: no mission locale. */
  largeTerritory: z.enum(['region', 'departement']).meta({
    title: 'Niveau du territoire',
    description: 'Région ou département.',
    nomenclature: 'territoire_niveau',
  }),
  /** A rate in percent; a number of inhabitants: each contract says which. */
  share: z.number().min(0).max(100),
  inhabitants: z.int().min(0).max(100_000_000),
  remarque: text('Remarque', 'Précaution de lecture.').nullable(),
};
