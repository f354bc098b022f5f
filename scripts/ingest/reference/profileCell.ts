import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { dimensionsOf, modalitiesOf } from '../../../src/contracts/profileModalities.ts';

type Table<Value> = Map<string, Value>;

/** Every cell that the contract knows, named once: naming them by the million is slow. */
const cells: Table<Table<Table<string>>> = new Map(
  codesOf('population').map((population) => [population, cellsOf(population)]),
);

/** Name of a cell of the profile tally; throws on a cell that the contract does not hold. */
export function profileCell(population: string, dimension: string, modality: string): string {
  const cell = cells.get(population)?.get(dimension)?.get(modality);
  if (cell === undefined) {
    throw new Error(`cellule hors contrat : ${population}, ${dimension}, ${modality}`);
  }
  return cell;
}

function cellsOf(population: string): Table<Table<string>> {
  return new Map(
    dimensionsOf(population).map((dimension) => [
      dimension,
      new Map(
        modalitiesOf(population, dimension).map((modality) => [
          modality,
          `${population} ${dimension} ${modality}`,
        ]),
      ),
    ]),
  );
}
