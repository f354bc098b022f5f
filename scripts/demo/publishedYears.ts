/** Years of the annual demonstration datasets. */
export const publishedYears: readonly number[] = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
