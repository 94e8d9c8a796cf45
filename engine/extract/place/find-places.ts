import type { Finder } from '../document.ts';

/** Under construction: finds nothing yet. */
export const findPlaces: Finder = () => [];
