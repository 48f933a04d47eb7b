const FIGURE = /[٠-٩۰-۹]/g;
const ARABIC_INDIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

/** The figures of Arabic and Persian as those of Latin script, each in its place: `٣ مارس ٢٠١٩` => `3 مارس 2019`. */
export const latinFigures = (text: string): string =>
  text.replace(FIGURE, (figure) => {
    const code = figure.charCodeAt(0);
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_INDIC_ZERO));
  });
