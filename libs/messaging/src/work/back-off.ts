const FIRST_MS = 2_000;
const LONGEST_MS = 300_000;

/** Milliseconds to wait after the n-th failure in a row (1, 2, …): 2 s, doubling to 5 min. */
export const backOffMs = (failures: number): number => Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
