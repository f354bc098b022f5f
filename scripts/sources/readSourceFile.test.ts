import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Workbook } from 'wasm-xlsxwriter';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { readSourceFile } from './readSourceFile.ts';

/** A workbook of one sheet, as Insee writes its own. */
function workbook(): Uint8Array {
  const book = new Workbook();
  const sheet = book.addWorksheet();
  sheet.setName('Région');
  sheet.write(3, 0, 'Code');
  sheet.write(4, 0, 75);
  sheet.write(4, 2, 7.1);
  return book.saveToBufferSync();
}

test('opens a workbook, and says of one cut short that it cannot', async () => {
  const folder = temporaryFolder({ 'lisez.csv': 'a;b' });
  const bytes = workbook();
  writeFileSync(join(folder, 'entier.xlsx'), bytes);
  writeFileSync(join(folder, 'coupe.xlsx'), bytes.slice(0, bytes.length / 2));
  const whole = await readSourceFile(join(folder, 'entier.xlsx'));
  expect(whole).toMatchObject({ name: 'entier.xlsx', sheets: [{ sheet: 'Région' }] });
  const cells = whole.sheets?.[0]?.data ?? [];
  expect([cells[3]?.[0], cells[4]?.[0], cells[4]?.[2]]).toEqual(['Code', 75, 7.1]);
  expect((await readSourceFile(join(folder, 'coupe.xlsx'))).sheets).toBeNull();
  expect((await readSourceFile(join(folder, 'lisez.csv'))).sheets).toBeNull();
  await expect(readSourceFile(join(folder, 'absent.csv'))).rejects.toThrow(/ne peut pas être lu/);
});
