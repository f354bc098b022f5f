import loadHighs from 'highs';

/** The solver, loaded once: each copy of it has a memory of its own. */
export const highs = await loadHighs();
