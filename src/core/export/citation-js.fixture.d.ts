// Citation.js brings no types; as much of it as the tests use.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string | object, options?: { forceType?: string });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
