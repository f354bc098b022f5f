import { describe, expect, test } from 'vitest';
import { datasetsFixture, registersFixture } from './datasetFixture.ts';
import { isActive, territoryRegister } from './territoryRegister.ts';

describe('territoryRegister', () => {
  test('holds the region, the départements and the missions locales', () => {
    const registers = registersFixture({ '33281S00': { fin_validite: 2023 } });
    const register = territoryRegister(datasetsFixture(...registers)) ?? [];
    expect(register.map(({ level, code }) => `${level} ${code}`)).toEqual([
      'region 75',
      'departement 23',
      'departement 33',
      'mission_locale 23096S00',
      'mission_locale 33063S00',
      'mission_locale 33281S00',
    ]);
    expect(register.at(-1)).toEqual({
      level: 'mission_locale',
      code: '33281S00',
      name: 'ML Mérignac',
      departement: '33',
      firstYear: 2018,
      lastYear: 2023,
    });
  });

  test('is unknown when a register is absent or not read whole', () => {
    const [territoires, structures] = registersFixture();
    expect(territoryRegister(datasetsFixture(territoires))).toBeNull();
    expect(territoryRegister(datasetsFixture(structures))).toBeNull();
    const partial = { ...structures, complete: false };
    expect(territoryRegister(datasetsFixture(territoires, partial))).toBeNull();
  });
});

test('isActive includes both ends', () => {
  const [, structures] = registersFixture({ '33281S00': { fin_validite: 2023 } });
  const [territoires] = registersFixture();
  const register = territoryRegister(datasetsFixture(territoires, structures)) ?? [];
  const years = [2017, 2018, 2023, 2024];
  const merged = register.find(({ code }) => code === '33281S00');
  const active = register.find(({ code }) => code === '33063S00');
  expect(merged && years.filter((year) => isActive(merged, year))).toEqual([2018, 2023]);
  expect(active && years.filter((year) => isActive(active, year))).toEqual([2018, 2023, 2024]);
});
