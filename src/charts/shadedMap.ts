import type { RenderFunction } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import { absences } from '../format/absences.ts';
import { unitDecimals } from '../format/unitDecimals.ts';
import { cellAt, numberAt, type Row, textAt } from './cells.ts';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { hatch, hatchFill } from './hatch.ts';
import { groundUnit, type MapGround, type MapShape } from './mapGround.ts';
import { mapInset } from './mapInset.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { standingPatterns } from './standingPatterns.ts';
import { svgMaker } from './svgMaker.ts';
import { type Swatch, swatchKey } from './swatchKey.ts';
import { knownTowns, townWords } from './townWords.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

/** A class of territories: its words in the key, and its colour. */
export interface Shade extends Swatch {
  holds: (row: Row) => boolean;
}

export interface ShadedMapOptions extends ChartOptions {
  ground: MapGround;
  level?: 'mission_locale' | 'departement';
  /** The classes, in the order of the key; what is in none of them is hatched. */
  shades: readonly Shade[];
  /** What the colour is about, in the name of each shape. */
  valueLabel: string;
  unit?: string;
  /** Columns of the rows. */
  code?: string;
  name?: string;
  value?: string;
  status?: string;
  /** Towns to name, the most useful first, and where they are: columns `commune`, `latitude`, `longitude`. */
  towns?: readonly string[];
  seats?: readonly Row[];
  /** Address of the page of a territory, which then is a link. */
  href?: ((row: Row) => string | undefined) | undefined;
}

/** A shape of the map and what is said of it. */
interface Drawn extends MapShape {
  fill: string;
  title: string;
  href: string | undefined;
}

/**
 * The territories in a few classes of colour, for a rate: never for a count, which the size of a
 * territory would distort. The surroundings of the
 * smallest are shown again, larger, in a corner.
 */
export function shadedMap(
  rows: readonly Row[],
  {
    width = 430,
    ground,
    level = 'mission_locale',
    shades,
    valueLabel,
    unit = '%',
    code = 'code',
    name = 'nom',
    value = 'valeur',
    status = 'statut_valeur',
    towns = knownTowns,
    seats = [],
    href,
    ...options
  }: ShadedMapOptions,
): string {
  const shapes = level === 'departement' ? ground.departements : ground.structures;
  const drawn = rows.flatMap((row): Drawn[] => {
    const shape = shapes.get(textAt(row, code));
    if (shape === undefined) return [];
    const cell = cellAt(row, value, status);
    const said =
      cell.value === null
        ? absences[cell.absence].title
        : valueWords(cell, unitDecimals(unit), unit);
    const shade = shades.find(({ holds }) => holds(row));
    return [
      {
        ...shape,
        fill: shade?.fill ?? hatchFill,
        title: [
          textAt(row, name),
          `${valueLabel} : ${said}`,
          ...(shade ? [shade.text.toLowerCase()] : []),
        ].join('\n'),
        href: href?.(row),
      },
    ];
  });
  const size = width < narrowBelow ? 12 : 13;
  const shown = shades.filter(({ fill }) => drawn.some((shape) => shape.fill === fill));
  const isHatched = drawn.some(({ fill }) => fill === hatchFill);
  const key = swatchKey(
    [...shown, ...(isHatched ? [{ text: 'Non publié, ou non comparé', fill: hatchFill }] : [])],
    { width, size, edge: color('land-edge'), slack: 1.15 },
  );
  const inset = mapInset(drawn, ground);
  const places = seats.map((seat) => ({
    ...ground.place(numberAt(seat, 'longitude') ?? 0, numberAt(seat, 'latitude') ?? 0),
    town: textAt(seat, 'commune'),
    r: 2,
  }));
  const names = townWords(places, towns, {
    size,
    bounds: { left: 0, right: width, top: 0, bottom: ground.height },
    taken: inset === null ? [] : [inset.box, inset.window],
  });
  const near = inset === null ? null : insetTowns(places, inset);
  const named = new Set(names.words.map(({ text }) => text));
  const seen = places.filter(
    ({ town }, rank) => named.has(town) && places.findIndex((one) => one.town === town) === rank,
  );
  const below = <T extends { y: number }>(item: T): T => ({ ...item, y: item.y + key.height });
  return plot({
    ...options,
    role: href ? 'group' : 'img',
    width,
    height: ground.height + key.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [
      hatch(),
      standingPatterns(),
      ...key.marks,
      shapesMark(drawn, ground, { inset, top: key.height }),
      Plot.dot([...seen, ...(near?.seats ?? [])].map(below), {
        x: 'x',
        y: 'y',
        r: 2,
        fill: color('ink'),
        stroke: 'none',
      }),
      Plot.link(names.leaders, {
        ...{ x1: 'x1', x2: 'x2', stroke: color('ink') },
        ...{ y1: ({ y1 }) => y1 + key.height, y2: ({ y2 }) => y2 + key.height },
      }),
      words([...names.words, ...(inset?.words ?? []), ...(near?.words ?? [])].map(below)),
    ],
  });
}

/** The seats that the corner shows, and those of their names that find room there. */
function insetTowns(
  places: readonly { x: number; y: number; r: number; town: string }[],
  { box, window, zoom }: NonNullable<ReturnType<typeof mapInset>>,
) {
  const seats = places
    .map((place) => ({
      ...place,
      x: box.left + (place.x - window.left) * zoom,
      y: box.top + (place.y - window.top) * zoom,
    }))
    .filter(({ x, y }) => box.left < x && x < box.right && box.top < y && y < box.bottom);
  const towns = [...new Set(seats.map(({ town }) => town))];
  const { words: names } = townWords(seats, towns, { size: 12, bounds: box, taken: [] });
  return { seats, words: names };
}

type Create = ReturnType<typeof svgMaker>;

/** Shapes, borders of the départements, and the corner where the smallest are larger. */
function shapesMark(
  drawn: readonly Drawn[],
  ground: MapGround,
  { inset, top }: { inset: ReturnType<typeof mapInset<Drawn>>; top: number },
): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = svgMaker(document);
    const all = create('g', { transform: `translate(0,${top})` });
    const isAlone = (shape: Drawn) => inset?.whole.has(shape) ?? false;
    all.append(
      layer(create, drawn, { scale: groundUnit, x: 0, y: 0, isLinked: (one) => !isAlone(one) }),
    );
    const borders = create('path', {
      ...{ d: ground.borders, fill: 'none', stroke: color('ink'), 'stroke-width': '1.6' },
      ...{ 'stroke-linejoin': 'round', 'stroke-opacity': '0.55' },
      transform: `scale(${groundUnit})`,
    });
    all.append(borders);
    if (inset !== null) all.append(...insetElements(create, inset));
    return all;
  };
}

function layer(
  create: Create,
  shapes: readonly Drawn[],
  place: { scale: number; x: number; y: number; isLinked: (shape: Drawn) => boolean },
): SVGElement {
  const { scale, x, y, isLinked } = place;
  const group = create('g', {
    transform: `translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${scale})`,
    ...{ stroke: color('paper'), 'stroke-linejoin': 'round' },
    'stroke-width': (0.9 / scale).toFixed(2),
  });
  for (const shape of shapes) {
    const path = create('path', { d: shape.path, fill: shape.fill });
    const title = create('title', {});
    title.textContent = shape.title;
    path.append(title);
    const link =
      shape.href !== undefined && isLinked(shape) ? create('a', { href: shape.href }) : null;
    link?.append(path);
    group.append(link ?? path);
  }
  return group;
}

function insetElements(
  create: Create,
  inset: NonNullable<ReturnType<typeof mapInset<Drawn>>>,
): SVGElement[] {
  const { box, window, zoom, shapes, whole } = inset;
  const rect = ({ left, right, top, bottom }: typeof box, attributes: Record<string, string>) =>
    create('rect', {
      ...{ x: left.toFixed(1), y: top.toFixed(1) },
      ...{ width: (right - left).toFixed(1), height: (bottom - top).toFixed(1) },
      ...attributes,
    });
  const clip = create('clipPath', { id: 'inset' });
  clip.append(rect(box, {}));
  const inside = create('g', { 'clip-path': 'url(#inset)' });
  inside.append(
    rect(box, { fill: color('paper') }),
    layer(create, shapes, {
      scale: groundUnit * zoom,
      x: box.left - window.left * zoom,
      y: box.top - window.top * zoom,
      isLinked: (shape) => whole.has(shape),
    }),
  );
  const edge = { fill: 'none', stroke: color('ink'), 'stroke-width': '1' };
  return [clip, inside, rect(box, edge), rect(window, edge)];
}
