import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import { contracts } from '../../../src/contracts/contracts.ts';
import { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { publishedRow } from '../../../src/contracts/publishedRow.ts';
import { reperesPublies } from '../../../src/contracts/reperesPublies.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { tableSchema } from './tableSchema.ts';

const fieldOf = (contract: Parameters<typeof tableSchema>[0], name: string) =>
  tableSchema(contract).fields.find((field) => field.name === name);

describe.each(contracts.map((contract) => [contract.name, contract] as const))(
  'table schema of %s',
  (_, contract) => {
    const schema = tableSchema(contract);

    test('has the columns of the contract, arrondi where it may be rounded, then statut', () => {
      expect(schema.fields.map(({ name }) => name)).toEqual([
        ...Object.keys(contract.row.shape),
        ...(contract.rounding === undefined ? [] : ['arrondi']),
        'statut',
      ]);
    });

    test('requires every field of the key, and fields that are never empty', () => {
      for (const { name, constraints } of schema.fields) {
        const field = publishedRow(contract).shape[name] as z.ZodType;
        const canBeEmpty = field.safeParse(null).success;
        expect(constraints.required, name).toBe(!canBeEmpty);
        if ((schema.primaryKey as string[]).includes(name)) expect(constraints.required).toBe(true);
      }
    });

    test('has patterns that are regular expressions, and limits that mean something', () => {
      for (const { constraints } of schema.fields) {
        const { pattern, minimum, maximum } = constraints;
        if (pattern !== undefined) expect(() => new RegExp(pattern)).not.toThrow();
        expect(Math.abs(minimum ?? 0)).toBeLessThan(Number.MAX_SAFE_INTEGER);
        expect(Math.abs(maximum ?? 0)).toBeLessThan(Number.MAX_SAFE_INTEGER);
      }
    });

    test('names the missing value', () => {
      expect(schema.missingValues).toEqual(['']);
    });
  },
);

describe('tableSchema', () => {
  test('describes a measured field with its unit and limits', () => {
    expect(fieldOf(reseauAnnuel, 'lieux_accueil')).toEqual({
      name: 'lieux_accueil',
      type: 'integer',
      title: 'Lieux d’accueil',
      description:
        'Sièges, antennes et permanences où un jeune peut être reçu. Vide si ce nombre n’est pas disponible. Unité : lieux.',
      constraints: { required: false, minimum: 0, maximum: 500 },
    });
  });

  test('describes a year, a code, a list of codes, an address', () => {
    expect(fieldOf(reseauAnnuel, 'annee')).toMatchObject({
      type: 'year',
      constraints: { required: true },
    });
    expect(fieldOf(reseauAnnuel, 'code_ml')?.constraints).toEqual({
      required: true,
      pattern: '^\\d{5}S\\d{2}$',
    });
    expect(fieldOf(reseauAnnuel, 'statut')?.constraints).toEqual({
      required: true,
      enum: ['definitif', 'provisoire', 'demonstration'],
    });
    expect(fieldOf(reperesPublies, 'adresse')).toMatchObject({
      type: 'string',
      format: 'uri',
      constraints: { required: true },
    });
  });

  test('describes the step of a rounding, which exact rows leave empty', () => {
    expect(fieldOf(activiteMensuelle, 'arrondi')).toMatchObject({
      type: 'integer',
      constraints: { required: false, minimum: 1 },
    });
    expect(fieldOf(reseauAnnuel, 'arrondi')).toBeUndefined();
  });

  test('names the resource of a foreign key', () => {
    expect(tableSchema(missionsLocales)).toMatchObject({
      primaryKey: ['code'],
      foreignKeys: [
        {
          fields: ['departement'],
          reference: { resource: 'territoires', fields: ['territoire_code'] },
        },
        { fields: ['commune_insee'], reference: { resource: 'communes', fields: ['code'] } },
      ],
    });
    expect(tableSchema(reperesPublies)).not.toHaveProperty('foreignKeys');
  });
});
