const PLAIN = /^[\p{L}\p{M}\p{N}\p{Pd}\p{Pi}\p{Pf}\p{Sc}\p{So}\p{Zs}×÷±¬§¶¿¡…•·'"\u00A0]$/u;

/** Whether a character is one that an entity may stand for: a letter, digit or sign of punctuation that is not markup. */
export const isPlainCharacter = (character: string): boolean => PLAIN.test(character);
