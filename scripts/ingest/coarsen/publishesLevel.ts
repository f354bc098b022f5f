import type { Row } from '../../confidentiality/cells/tableRows.ts';
import type { LevelChoice } from './levelChoices.ts';
import { decidingDataset, levelOfRow } from './levelOfRow.ts';

/** Whether a row of a dataset is of a level that these choices publish. */
export function publishesLevel(
  choices: readonly LevelChoice[],
): (dataset: string, row: Row) => boolean {
  const leftOut = new Set(
    choices
      .filter(({ choice }) => choice === 'left_out')
      .map(({ dataset, level }) => `${dataset} ${level}`),
  );
  return (dataset, row) => !leftOut.has(`${decidingDataset(dataset)} ${levelOfRow(row)}`);
}
