/** The figures of Arabic and Persian as those of Latin script, each in its place: `٣ مارس ٢٠١٩` => `3 مارس 2019`. */
export const latinFigures = (text: string): string =>
  // In both rows of Unicode the last four bits are the figure.
  text.replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 15));
