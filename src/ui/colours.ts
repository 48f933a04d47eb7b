/**
 * The light colours of `styles/tokens.css` in the notation that pictures, manifests and icons understand; a test keeps
 * both the same.
 */
export const COLOURS = {
  paper: '#fcfaf6',
  ink: '#1f1915',
  'ink-soft': '#564e48',
  rule: '#d5d0c8',
  rubric: '#9c2620',
} as const;
