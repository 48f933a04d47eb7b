/** Where things stand in a drawing that runs the way its page is read: from the right where that is from right to left. */
export interface Mirror {
  readonly x: (place: number) => number;
  /** A stretch as SVG has it: from its left edge on. */
  readonly across: (from: number, to: number) => { x: number; width: number };
  /** An angle, clockwise: what leans to the one side leans to the other. */
  readonly angle: (degrees: number) => number;
}

/** To a tenth of a unit: finer is not seen, and would be most of what a drawing weighs. */
const tenth = (place: number) => Math.round(place * 10) / 10;

/**
 * Time runs from right to left where reading does: the first event stands where the first word of a line stands.
 *
 * @param dir that of the page
 * @param width of the drawing
 */
export function createMirror(dir: 'rtl' | undefined, width: number): Mirror {
  return dir === undefined
    ? {
        x: tenth,
        across: (from, to) => ({ x: tenth(from), width: tenth(to - from) }),
        angle: (degrees) => degrees,
      }
    : {
        x: (place) => tenth(width - place),
        across: (from, to) => ({ x: tenth(width - to), width: tenth(to - from) }),
        angle: (degrees) => -degrees,
      };
}
