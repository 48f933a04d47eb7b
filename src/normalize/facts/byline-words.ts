/** What stands before a writer's name, by the language of the page, each with lines that show it. */
export const BYLINE_PREPOSITIONS: Readonly<
  Record<string, { readonly words: readonly string[]; readonly example: string }>
> = {
  fr: { words: ['par'], example: 'Par Jo Marsh' },
  de: { words: ['von'], example: 'Von Jo Marsh' },
  es: { words: ['por'], example: 'Por Jo Marsh' },
  it: { words: ['di', 'da'], example: 'Di Jo Marsh' },
  pt: { words: ['por', 'da'], example: 'Por Jo Marsh' },
  nl: { words: ['door'], example: 'Door Jo Marsh' },
  sv: { words: ['av'], example: 'Av Jo Marsh' },
  da: { words: ['af'], example: 'Af Jo Marsh' },
  nb: { words: ['av'], example: 'Av Jo Marsh' },
  cs: { words: ['od'], example: 'Od Jo Marsh' },
  pl: { words: ['przez'], example: 'Przez Jo Marsh' },
  id: { words: ['oleh'], example: 'Oleh Jo Marsh' },
  ru: { words: ['от'], example: 'От Jo Marsh' },
  bg: { words: ['от'], example: 'От Jo Marsh' },
  uk: { words: ['від'], example: 'Від Jo Marsh' },
};
