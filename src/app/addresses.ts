import { pathsFrom } from '../core/anchor/paths.ts';

/** Addresses inside the program, for the router's links: the router itself puts the base before them. */
export const to = pathsFrom('/');

/** Whole addresses, as they are copied and cited. */
export const whole = pathsFrom(new URL(import.meta.env.BASE_URL, window.location.origin).href);
