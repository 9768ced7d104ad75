declare module '@citation-js/core' {
  /** Reads references in whatever form its plug-ins know. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
