/**
 * The years of each framework agreement, and those between and since: the text names the first
 * agreement “2018-2020” (context) and its own years “2022-2024” (article 1).
 */
export const agreementPeriods = [
  { first: 2018, last: 2020, label: 'Premier accord' },
  { first: 2021, last: 2021, label: 'Entre les deux' },
  { first: 2022, last: 2024, label: 'Accord 2022-2024' },
  { first: 2025, last: Infinity, label: 'Depuis' },
] as const;
