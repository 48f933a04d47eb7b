const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const known = new Map<string, 'ltr' | 'rtl'>();

function findDirection(language: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(language).maximize();
    return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * The direction in which a language is written, by the script that Unicode's data give it: `rtl` for `ar`, `he` and
 * `pa-Arab`, `ltr` for `en` and `az`, and for what is no language tag.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const direction = known.get(language) ?? findDirection(language);
  known.set(language, direction);
  return direction;
}
