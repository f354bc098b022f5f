/**
 * What a figure counts, whatever the French word of its unit. `entries` are people who enter, as
 * often as they do; `acts` are interviews, attendances or actions; `structures` are organisations
 * and places; `nothing` is a rate, a measure, a date.
 */
export type CountKind = 'people' | 'entries' | 'acts' | 'structures' | 'money' | 'nothing';

/** What a field counts: `byRow` where its row says it, by its indicator or its unit. */
export type FieldCount = CountKind | 'byRow';
