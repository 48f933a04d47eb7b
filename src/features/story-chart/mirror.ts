/** Where things stand in a drawing that runs the way its page is read: from the right where that is from right to left. */
export interface Mirror {
  readonly x: (place: number) => number;
  /** A stretch as SVG has it: from its left edge on. */
  readonly across: (from: number, to: number) => { x: number; width: number };
  /** An angle, clockwise: what leans to the one side leans to the other. */
  readonly angle: (degrees: number) => number;
}

/**
 * Time runs from right to left where reading does: the first event stands where the first word of a line stands.
 *
 * @param dir that of the page
 * @param width of the drawing
 */
export function createMirror(dir: 'rtl' | undefined, width: number): Mirror {
  return dir === undefined
    ? {
        x: (place) => place,
        across: (x, to) => ({ x, width: to - x }),
        angle: (degrees) => degrees,
      }
    : {
        x: (place) => width - place,
        across: (from, to) => ({ x: width - to, width: to - from }),
        angle: (degrees) => -degrees,
      };
}
