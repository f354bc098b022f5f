import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { contexteOfficiel } from '../../../src/contracts/contexteOfficiel.ts';
import { contracts } from '../../../src/contracts/contracts.ts';
import { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { reperesAccordCadre } from '../../../src/contracts/reperesAccordCadre.ts';
import { reperesPublies } from '../../../src/contracts/reperesPublies.ts';
import { expectationOf, fieldShapes } from './fieldShape.ts';

describe('fieldShapes', () => {
  test('derives a field from its schema', () => {
    expect(fieldShapes(activiteAnnuelle).find(({ name }) => name === 'effectif')).toEqual({
      name: 'effectif',
      title: 'Effectif',
      description: 'Nombre compté. Vide si statut_valeur n’est pas « publie ».',
      unit: 'selon l’indicateur',
      counts: 'byRow',
      nomenclature: null,
      type: 'integer',
      nullable: true,
      codes: null,
      minimum: 0,
      maximum: 10_000_000,
      maxLength: null,
      pattern: null,
      format: null,
    });
  });

  test('derives a text that may be absent, with the title of the text', () => {
    expect(fieldShapes(missionsLocales).find(({ name }) => name === 'note')).toEqual({
      name: 'note',
      title: 'Note',
      description: 'Précision ou réserve sur la ligne.',
      unit: null,
      counts: null,
      nomenclature: null,
      type: 'string',
      nullable: true,
      codes: null,
      minimum: null,
      maximum: null,
      maxLength: 600,
      pattern: null,
      format: null,
    });
  });

  test('has a type, a title and a description for every field of every contract', () => {
    for (const contract of contracts) {
      expect(fieldShapes(contract).map(({ name }) => name)).toEqual(
        Object.keys(contract.row.shape),
      );
      for (const { name, type, title, description } of fieldShapes(contract)) {
        expect(['integer', 'number', 'string'], name).toContain(type);
        expect(title, name).not.toBe(name);
        expect(description, name).not.toBe('');
      }
    }
  });

  test('is derived once', () => {
    expect(fieldShapes(activiteAnnuelle)).toBe(fieldShapes(activiteAnnuelle));
  });
});

describe('expectationOf', () => {
  test.each([
    [activiteAnnuelle, 'annee', 'un nombre entier de 1980 à 2100 écrit sans espace'],
    [activiteAnnuelle, 'effectif', 'un nombre entier de 0 à 10000000 écrit sans espace, ou rien'],
    [activiteAnnuelle, 'territoire_niveau', 'l’un des codes region, departement, mission_locale'],
    [
      activiteAnnuelle,
      'territoire_code',
      '75 pour la région, code Insee du département, ou code i-milo de la mission locale (exemple : 33063S00)',
    ],
    [missionsLocales, 'latitude', 'un nombre de 42 à 48 écrit sans espace, avec un point décimal'],
    [missionsLocales, 'nom', 'un texte de 1 à 600 caractères'],
    [missionsLocales, 'note', 'un texte de 1 à 600 caractères, ou rien'],
    [
      missionsLocales,
      'successeur',
      'code de la structure qui a repris son activité ; plusieurs codes séparés par une espace si elle s’est divisée, ou rien',
    ],
    [contexteOfficiel, 'valeur', 'un nombre écrit sans espace, avec un point décimal'],
    [
      contexteOfficiel,
      'periode',
      'AAAA, AAAA-MM, AAAA-MM-JJ, AAAA-T1 à AAAA-T4, AAAA-AAAA (années) ou AAAA-MM/AAAA-MM (mois)',
    ],
    [
      reperesAccordCadre,
      'valeur_max',
      'un nombre écrit sans espace, avec un point décimal, ou rien',
    ],
    [reperesPublies, 'adresse', 'une adresse complète (https://…)'],
  ])('%#. %o', (contract, field, expected) => {
    const shape = fieldShapes(contract).find(({ name }) => name === field);
    expect(shape && expectationOf(shape)).toBe(expected);
  });
});
