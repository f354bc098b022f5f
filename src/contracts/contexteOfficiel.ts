import { z } from 'zod';
import { contract } from './contract.ts';
import { fields } from './fields.ts';

export const contexteOfficiel = contract({
  name: 'contexte_officiel',
  title: 'Les séries officielles de l’État',
  description:
    'Séries publiées par l’État pour la région, ses départements et la France : entrées en CEJ, apprentissage, service civique, embauches, entrées en formation, devenir des lycéens professionnels. Elles couvrent tous les opérateurs et ne décrivent pas les seules missions locales.',
  row: z.object({
    territoire_niveau: z.enum(['national', 'region', 'departement']).meta({
      title: 'Niveau du territoire',
      description: 'France, région ou département.',
      nomenclature: 'territoire_niveau',
    }),
    territoire_code: fields.territoire_code.meta({
      title: 'Code du territoire',
      description:
        'FR pour la France, 75 pour la région, code Insee du département (exemple : 33).',
    }),
    territoire_nom: fields.territoire_nom,
    indicateur: z
      .string()
      .regex(/^[a-z0-9_]+$/)
      .meta({ title: 'Indicateur', description: 'Identifiant de la série officielle.' }),
    libelle: fields.text('Libellé', 'Nom de la série.'),
    valeur: fields.valeur,
    unite: fields.unite,
    periode: fields.periode,
    source: fields.source,
    editeur: fields.editeur,
    date_source: fields.date_source,
    depot: fields.text('Dépôt', 'Dépôt public et version du fichier d’origine.'),
    remarque: fields.remarque.meta({
      title: 'Remarque',
      description:
        'Ce qu’il faut savoir pour lire la valeur : champ couvert, réserve de la source, écart.',
    }),
  }),
  key: ['indicateur', 'periode', 'territoire_niveau', 'territoire_code'],
  foreignKeys: [],
  assembly: 'latest',
  threshold: null,
  required: false,
});
