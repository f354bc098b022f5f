import { describe, expect, test } from 'vitest';
import { indicateurs } from './indicateurs.ts';
import type { Indicator } from './indicator.ts';
import { indicatorCatalogue, indicatorOf } from './indicatorCatalogue.ts';
import { codesOf } from './nomenclatures.ts';
import { type Dimension, dimensionsOf, modalitiesOf } from './profileModalities.ts';
import { reseauAnnuel } from './reseauAnnuel.ts';

const ids = indicatorCatalogue.map(({ id }) => id);
const countIds = indicatorCatalogue
  .filter(({ from }) => from.kind === 'activity')
  .map(({ id }) => id);

describe('indicatorCatalogue', () => {
  test('has unique identifiers, fit for an address and a column', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9_]+$/);
  });

  test('has unique labels', () => {
    const labels = indicatorCatalogue.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  test('has labels, definitions, sources and caveats that are sentences', () => {
    for (const {
      id,
      label,
      shortLabel,
      definition,
      source,
      caveats,
      breaks,
    } of indicatorCatalogue) {
      expect(label, id).not.toMatch(/[.:]$|^\s|\s$/);
      expect(shortLabel.length, id).toBeLessThanOrEqual(33);
      expect(definition, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(source, id).not.toBe('');
      for (const text of [...caveats, ...breaks.map((known) => known.text)]) {
        expect(text, id).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  test('says what counts no people', () => {
    const others = indicatorCatalogue.filter(({ counts }) => counts !== 'people');
    const kinds = others.filter(({ counts }) => counts !== 'nothing');
    expect(kinds.map(({ id, counts }) => [id, counts])).toEqual([
      ['nombre_entrees_formation', 'entries'],
      ['entretiens', 'acts'],
      ['ateliers_informations_collectives', 'acts'],
      ['missions_locales', 'structures'],
      ['lieux_accueil', 'structures'],
    ]);
    const origins = others.filter(({ counts }) => counts === 'nothing');
    expect(new Set(origins.map(({ from }) => from.kind))).toEqual(
      new Set(['rate', 'share', 'resource', 'proportion']),
    );
  });

  test('makes rates of counts that exist, a part over a whole that contains it', () => {
    for (const { id, from } of indicatorCatalogue) {
      if (from.kind !== 'rate') continue;
      expect(countIds, id).toContain(from.numerator);
      expect(countIds, id).toContain(from.denominator);
      expect(wholesOf(indicatorOf(from.numerator)), id).toContain(from.denominator);
    }
  });

  test('names a whole that exists, of the same kind, without going round', () => {
    for (const indicator of indicatorCatalogue) {
      if (indicator.partOf === null) continue;
      const whole = indicatorOf(indicator.partOf);
      expect(whole.from.kind, indicator.id).toBe(indicator.from.kind);
      expect(whole.counts, indicator.id).toBe(indicator.counts);
      expect(wholesOf(indicator), indicator.id).not.toContain(indicator.id);
    }
  });

  test('shares modalities that are published for their population', () => {
    for (const { id, from, unit } of indicatorCatalogue) {
      if (from.kind !== 'share') continue;
      const { population, dimension, modality } = from.term;
      expect(unit, id).toBe('%');
      expect(codesOf('population') as string[], id).toContain(population);
      expect(dimensionsOf(population) as string[], id).toContain(dimension);
      expect(modalitiesOf(population, dimension as Dimension), id).toContain(modality);
    }
  });

  test('takes resources from columns of reseau_annuel, with what they count', () => {
    for (const { id, from, unit, counts } of indicatorCatalogue) {
      if (from.kind === 'resource') {
        expect(reseauAnnuel.row.shape[from.column].meta(), id).toMatchObject({ unit, counts });
      }
      if (from.kind === 'proportion') expect(countIds, id).toContain(from.numerator);
    }
  });

  test('holds the three ratios of article 4 and their “dont”', () => {
    expect(indicatorCatalogue.filter(({ article4 }) => article4).map(({ id }) => id)).toEqual([
      'taux_entree_formation',
      'taux_entree_formation_region',
      'taux_entree_alternance',
      'taux_entree_emploi',
      'taux_entree_emploi_sortants_formation_region',
    ]);
  });

  test('has years in order', () => {
    for (const { id, firstYear, lastYear } of indicatorCatalogue) {
      expect(firstYear ?? -Infinity, id).toBeLessThanOrEqual(lastYear ?? Infinity);
    }
  });

  test('fits the contract of the catalogue file', () => {
    const { shape } = indicateurs.row;
    for (const { id, label, definition, unit, priority, caveats } of indicatorCatalogue) {
      expect(shape.indicateur.safeParse(id).success, id).toBe(true);
      expect(shape.libelle.safeParse(label).success, id).toBe(true);
      expect(shape.definition.safeParse(definition).success, id).toBe(true);
      expect(shape.unite.safeParse(unit).success, id).toBe(true);
      expect(shape.priorite.safeParse(priority).success, id).toBe(true);
      expect(shape.precautions.safeParse(caveats.join(' ') || null).success, id).toBe(true);
    }
  });
});

test('indicatorOf throws on an unknown identifier', () => {
  expect(indicatorOf('entretiens').label).toBe('Entretiens individuels');
  expect(() => indicatorOf('entretien')).toThrow('indicateur inconnu : « entretien »');
});

/** The indicators of which one is a part, the nearest first; stops where it would go round. */
function wholesOf(indicator: Indicator): string[] {
  const wholes: string[] = [];
  for (let whole = indicator.partOf; whole !== null; whole = indicatorOf(whole).partOf) {
    if (wholes.includes(whole)) break;
    wholes.push(whole);
  }
  return wholes;
}
