import { z } from 'zod';
import { chiffresCles } from './chiffresCles.ts';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

const optionalCode = (title: string, description: string) =>
  fields.text(title, description).nullable();

/**
 * `territoires/<niveau>-<code>.csv`: what is published on one territory, in one long table.
 * It is no dataset of its own: every row repeats a row of the dataset that `jeu` names.
 */
export const territorySheet = contract({
  name: 'fiche_territoire',
  title: 'Données d’un territoire',
  description:
    'Ce qui est publié sur un territoire, une valeur par ligne, puis ce qui permet de le comparer. Chaque ligne reprend une ligne du jeu de données qu’elle nomme.',
  row: z.object({
    territoire_niveau: fields.territoire_niveau,
    territoire_code: fields.territoire_code,
    territoire_nom: fields.territoire_nom,
    jeu: fields.text('Jeu de données', 'Jeu de données d’où vient la ligne.'),
    periode: fields.periode,
    libelle: fields.text('Libellé', 'Ce que la ligne compte, en clair.'),
    valeur: fields.valeur
      .nullable()
      .meta({ description: 'Valeur dans l’unité de la ligne. Vide si elle n’est pas publiée.' }),
    unite: fields.unite,
    statut_valeur: fields.statut_valeur,
    borne_basse: chiffresCles.row.shape.borne_basse,
    borne_haute: chiffresCles.row.shape.borne_haute,
    numerateur: chiffresCles.row.shape.numerateur,
    denominateur: chiffresCles.row.shape.denominateur,
    indicateur: optionalCode('Indicateur', 'Identifiant de l’indicateur ou de la série.'),
    population: optionalCode('Population', 'Jeunes comptés, pour un profil ou un parcours.'),
    dimension: optionalCode('Dimension', 'Caractéristique qui répartit la population.'),
    modalite: optionalCode(
      'Modalité',
      'Valeur de la caractéristique, ou situation pour un parcours.',
    ),
    mois_depuis_accueil: z.int().min(0).max(24).nullable().meta({
      title: 'Mois depuis l’accueil',
      description: 'Pour un parcours : mois écoulés depuis le premier accueil.',
      unit: 'mois',
      counts: 'nothing',
    }),
    source: fields.source,
    editeur: optionalCode('Éditeur', 'Organisme qui publie la source, si ce n’est pas le réseau.'),
    date_source: fields.date_source,
    adresse: z
      .httpUrl()
      .nullable()
      .meta({ title: 'Adresse', description: 'Page où le chiffre a été lu.' }),
    remarque: fields.remarque,
    arrondi: fields.arrondi.meta({
      ...fields.arrondi.meta(),
      description:
        'Pas de l’arrondi des effectifs de la ligne, ou de ceux dont elle est calculée : 5 pour le multiple de 5 le plus proche. Vide s’ils sont exacts.',
    }),
  }),
  key: ['jeu', 'territoire_niveau', 'territoire_code', 'periode', 'libelle', 'source'],
  foreignKeys: [],
  assembly: 'computed',
  threshold: null,
  required: true,
});
