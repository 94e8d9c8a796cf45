/**
 * Rows of a list that are counted at most: counting a million of them takes longer than showing fifty. A total above it
 * says that there are more.
 */
export const mostCounted = 10_000;
