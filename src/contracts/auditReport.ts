import { z } from 'zod';

const count = (title: string) => z.int().min(0).meta({ title });

/** `confidentialite.json`: what the confidentiality audit of the published files did and found. */
export const auditReport = z.object({
  tables: z.array(z.string()).meta({ title: 'Jeux de données audités' }),
  regles: z.array(z.string()).meta({ title: 'Règles qui lient les cellules' }),
  cellules_verifiees: count('Cellules qui comptent des jeunes, publiées ou déduites'),
  cellules_secretes: count('Cellules masquées, quelle qu’en soit la raison'),
  cellules_exposees: count(
    'Cellules secrètes que l’on pourrait retrouver : la publication s’arrête s’il y en a',
  ),
  systemes: count('Systèmes d’équations indépendants donnés au solveur'),
  programmes: count('Programmes linéaires résolus'),
  solveur: z.string().meta({ title: 'Solveur' }),
  calcules: z.array(z.string()).meta({
    title:
      'Jeux calculés à partir des seules lignes publiées : ils ne disent rien de plus d’une cellule secrète',
  }),
  non_couvert: z.array(z.string()).meta({ title: 'Ce que l’audit ne couvre pas' }),
  parts: z
    .array(
      z.object({
        jeu: z.string(),
        territoire_niveau: z.string(),
        lignes: count('Lignes'),
        secretes: count('Lignes secrètes'),
      }),
    )
    .meta({ title: 'Lignes secrètes par jeu de données et niveau de territoire' }),
});

export type PublishedAudit = z.infer<typeof auditReport>;
