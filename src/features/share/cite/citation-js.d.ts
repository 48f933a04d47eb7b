/** The part of Citation.js that is used; it comes without types. */
declare module '@citation-js/core' {
  import type { CslItem } from './citable.ts';

  export class Cite {
    constructor(item: object | string);
    readonly data: readonly Partial<CslItem>[];
    format(
      format: 'bibliography',
      options: {
        readonly template: string;
        readonly lang: string;
        readonly format: 'text';
        readonly nosort: true;
      },
    ): string;
  }

  export const plugins: {
    readonly config: {
      get(name: '@csl'): {
        readonly styles: { add(name: string, style: string): void; get(name: string): string };
        readonly locales: { add(name: string, locale: string): void };
      };
    };
  };
}

declare module '@citation-js/name' {
  export function parse(name: string): {
    readonly family?: string;
    readonly given?: string;
    readonly 'non-dropping-particle'?: string;
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
