import { z } from 'zod';
import { licenceCodes } from './licences.ts';

const isoDate = z.iso.date();
const point = z.array(z.number()).min(2).max(2);
/** Ranks of arcs, `~rank` for one that is followed backwards. */
const ring = z.array(z.int()).min(1);

const shared = {
  properties: z.object({
    code: z.string().regex(/^\d{5}S\d{2}$/),
  }),
};

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(ring).min(1), ...shared }),
  z.object({
    type: z.literal('MultiPolygon'),
    arcs: z.array(z.array(ring).min(1)).min(1),
    ...shared,
  }),
]);

/**
 * Outlines of the territories of the missions locales as the file brings them: TopoJSON, in degrees
 * (WGS 84), object `missions_locales`, property `code`. Source: https://github.com/topojson/topojson-specification.
 */
export const contoursTopology = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: point, translate: point }).optional(),
  arcs: z.array(z.array(point).min(2)).min(1),
  objects: z.object({
    missions_locales: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(geometry).min(1),
    }),
  }),
});

/** What the analyst says of them, in `data/contours/contours.yaml`. */
export const contoursMetadata = z.strictObject({
  titre: z.string().min(3).meta({ title: 'Titre' }),
  description: z.string().min(10).meta({ title: 'Description' }),
  source: z.string().min(3).meta({ title: 'Source' }),
  credit: z.string().min(2).meta({ title: 'Mention sous chaque carte' }),
  licence: z.enum(licenceCodes).meta({ title: 'Licence' }),
  date_source: isoDate.meta({ title: 'Date des données d’origine' }),
  date_publication: isoDate.meta({ title: 'Date de publication' }),
});

/** `contours.topo.json`, as it is published: the outlines, and what is said of them. */
export const contours = contoursTopology.extend(contoursMetadata.shape);

export type Contours = z.infer<typeof contours>;

/** Address of the outlines among the published files. */
export const contoursPath = 'contours.topo.json';
