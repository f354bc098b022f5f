import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contracts } from './contracts.ts';
import type { FieldCount } from './countKind.ts';
import { isProtectedKind } from './isProtectedKind.ts';
import { nomenclatures } from './nomenclatures.ts';
import { sampleRows } from './sampleRows.ts';

interface Property {
  title?: string;
  description?: string;
  unit?: string;
  counts?: FieldCount;
  nomenclature?: string;
  type?: string | string[];
  enum?: string[];
  anyOf?: Property[];
}

/** The fields by their JSON Schema, what may be null being described as the rest. */
function propertiesOf(row: z.ZodObject): [name: string, property: Property][] {
  const schema = z.toJSONSchema(row) as { properties: Record<string, Property> };
  return Object.entries(schema.properties).map(([name, property]) => {
    const value = property.anyOf?.find(({ type }) => type !== 'null') ?? {};
    return [name, { ...value, ...property }];
  });
}

describe.each(contracts.map((contract) => [contract.name, contract] as const))(
  'contract %s',
  (name, contract) => {
    const { row, key, foreignKeys } = contract;
    const sample = sampleRows[name] ?? {};

    test('rejects an empty object', () => {
      expect(row.safeParse({}).success).toBe(false);
    });

    test('accepts a good row, all of it', () => {
      expect(row.strict().parse(sample)).toEqual(sample);
    });

    test.each(Object.keys(row.shape))('rejects a row without %s, or with a wrong one', (field) => {
      const { [field]: _, ...others } = sample;
      expect(row.safeParse(others).success).toBe(false);
      for (const wrong of [{}, true, '']) {
        expect(row.safeParse({ ...sample, [field]: wrong }).success).toBe(false);
      }
    });

    test('describes every field in French, with the unit of what is measured', () => {
      for (const [field, { title, description, unit, type }] of propertiesOf(row)) {
        expect(title, field).toMatch(/^\p{Lu}/u);
        expect(description, field).toMatch(/^(\p{Lu}|\d|«).*[.?]$/u);
        const isMeasured = [type].flat().some((name) => name === 'number' || name === 'integer');
        expect(unit !== undefined, field).toBe(isMeasured);
      }
    });

    test('says what each measured field counts, but for those of its key', () => {
      for (const [field, { unit, counts }] of propertiesOf(row)) {
        if (unit !== undefined && !key.includes(field)) expect(counts, field).toBeDefined();
      }
    });

    test('takes its codes from a nomenclature', () => {
      for (const [field, { nomenclature, enum: codes }] of propertiesOf(row)) {
        if (codes === undefined || field === 'article_4') continue;
        const known = Object.keys(nomenclatures[nomenclature as keyof typeof nomenclatures]);
        expect(known).toEqual(expect.arrayContaining(codes));
      }
    });

    test('has a key made of fields that are never empty', () => {
      expect(key.length).toBeGreaterThan(0);
      for (const field of key) {
        expect(row.shape[field]?.safeParse(null).success, field).toBe(false);
      }
    });

    test('has foreign keys that name fields of its own and of a dataset', () => {
      for (const { fields, dataset, to } of foreignKeys) {
        const target = contracts.find((other) => other.name === dataset);
        expect(Object.keys(row.shape)).toEqual(expect.arrayContaining([...fields]));
        expect(Object.keys(target?.row.shape ?? {})).toEqual(expect.arrayContaining([...to]));
        expect(to).toHaveLength(fields.length);
      }
    });

    test('has names of lower-case letters, digits and _', () => {
      for (const word of [name, ...Object.keys(row.shape)]) expect(word).toMatch(/^[a-z0-9_]+$/);
    });
  },
);

/** Figures of others, who published them; regional means; revisions, checked by their dataset. */
const publicCounts = [
  'reperes_accord_cadre',
  'bilan_accord_cadre',
  'contexte_officiel',
  'jeunes_residents',
  'jeunes_residents_epci',
  'population_jeunes',
  'reperes_publies',
  'territoires',
  'revisions',
];

describe('contracts', () => {
  test('have unique names and titles', () => {
    expect(new Set(contracts.map(({ name }) => name)).size).toBe(contracts.length);
    expect(new Set(contracts.map(({ title }) => title)).size).toBe(contracts.length);
  });

  test('have a sample row each, for these tests', () => {
    expect(Object.keys(sampleRows).sort()).toEqual(contracts.map(({ name }) => name).sort());
  });

  test('fix a threshold wherever people are counted', () => {
    const counting = contracts.filter(({ row, key }) =>
      propertiesOf(row).some(
        ([name, { unit, counts }]) =>
          unit !== undefined && !key.includes(name) && isProtectedKind(counts),
      ),
    );
    const unprotected = counting.filter(({ threshold }) => threshold === null);
    expect(unprotected.map(({ name }) => name)).toEqual(publicCounts);
  });
});

/** Fields of a sample row whose value would be a mistake that a type does not forbid. */
const mistakes: [dataset: string, field: string, value: unknown][] = [
  ['activite_annuelle', 'annee', 24],
  ['activite_annuelle', 'annee', 2024.5],
  ['activite_annuelle', 'territoire_niveau', 'national'],
  ['activite_annuelle', 'territoire_code', '33063'],
  ['activite_annuelle', 'indicateur', 'Jeunes accompagnés'],
  ['activite_annuelle', 'effectif', -1],
  ['activite_annuelle', 'effectif', 12.5],
  ['activite_annuelle', 'effectif', 1e9],
  ['activite_annuelle', 'statut_valeur', 'arrondi_zero'],
  ['profil_annuel', 'population', 'tous'],
  ['profil_annuel', 'dimension', 'nationalite'],
  ['reseau_annuel', 'code_ml', '33063'],
  ['reseau_annuel', 'conseillers_etp', -1],
  ['activite_mensuelle', 'periode', '2024-13'],
  ['activite_mensuelle', 'periode', '2024-T5'],
  ['activite_mensuelle', 'periode', '2024'],
  ['contexte_officiel', 'periode', '2022/2023'],
  ['contexte_officiel', 'territoire_niveau', 'mission_locale'],
  ['contexte_officiel', 'valeur', Number.NaN],
  ['jeunes_residents_epci', 'epci_code', '24330031'],
  ['chomage_localise', 'trimestre', '2024-T5'],
  ['chomage_localise', 'territoire_niveau', 'mission_locale'],
  ['chomage_localise', 'taux_chomage', 101],
  ['population_jeunes', 'jeunes_15_24', 12.5],
  ['contexte_social', 'indicateur', 'pauvrete'],
  ['reperes_publies', 'adresse', 'www.missionlocale-bordeaux.fr'],
  ['reperes_publies', 'adresse', 'javascript:alert(1)'],
  ['reperes_publies', 'libelle', 'x'.repeat(601)],
  ['missions_locales', 'latitude', 4.484],
  ['missions_locales', 'longitude', 0.58e2],
  ['missions_locales', 'commune_insee', '3306'],
  ['territoires', 'population_municipale', 0],
  ['inserjeunes_cfa', 'uai', '330001A'],
  ['inserjeunes_cfa', 'cumul', 'cumul 2023-2024'],
  ['inserjeunes_cfa', 'taux_emploi_6_mois', 101],
  ['parcours_types', 'part', 100.1],
  ['parcours_situations', 'mois_depuis_accueil', 25],
];

test.each(mistakes)('%s rejects a wrong %s (mistake %#)', (dataset, field, value) => {
  const { row } = contracts.find(({ name }) => name === dataset) ?? { row: z.object() };
  expect(row.safeParse(sampleRows[dataset]).success).toBe(true);
  const checked = row.safeParse({ ...sampleRows[dataset], [field]: value });
  expect(checked.error?.issues.map(({ path }) => path)).toEqual([[field]]);
});
