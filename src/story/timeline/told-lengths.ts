import { Temporal } from 'temporal-polyfill';
import type { Lasted } from '../../schemas/lasted.ts';

type TimeTold = Pick<Lasted, 'length' | 'to' | 'bound'>;

/** How long something took, in milliseconds: as long as every report has it, and as long as one has it at most. */
export interface LengthBounds {
  readonly least: number;
  readonly most: number;
}

/** How far a length may be from a number that a report gives as about, over or almost so much. */
const LEEWAY = 0.1;

const milliseconds = (length: string) => Temporal.Duration.from(length).total('milliseconds');

/** `{ length: 'PT5H', bound: 'over' }` => from five hours to five and a half. */
function boundsOfOne({ length, to, bound }: TimeTold): LengthBounds {
  const said = milliseconds(length);
  const less = bound === 'almost' || bound === 'about' ? LEEWAY : 0;
  const more = bound === 'over' || bound === 'about' ? LEEWAY : 0;
  return {
    least: said * (1 - less),
    most: to === undefined ? said * (1 + more) : milliseconds(to),
  };
}

/** The lengths that several reports give, as one stretch; undefined where none gives one. */
export function boundsOfLength(told: readonly TimeTold[]): LengthBounds | undefined {
  if (told.length === 0) return undefined;
  const bounds = told.map(boundsOfOne);
  return {
    least: Math.min(...bounds.map(({ least }) => least)),
    most: Math.max(...bounds.map(({ most }) => most)),
  };
}

/** The length that every report gives which gives one, and gives exactly; an ISO duration. */
export function agreedLength(told: readonly TimeTold[]): string | undefined {
  const [first] = told;
  const isAgreed = told.every(
    ({ length, to, bound }) =>
      to === undefined &&
      bound === undefined &&
      milliseconds(length) === milliseconds(first?.length ?? length),
  );
  return isAgreed ? first?.length : undefined;
}

/** The shortest first. */
export function inOrderOfLength<Told extends TimeTold>(told: readonly Told[]): Told[] {
  const middle = (one: Told) => {
    const { least, most } = boundsOfOne(one);
    return least + most;
  };
  return [...told].sort((a, b) => middle(a) - middle(b));
}

/** What is wrong with a range of lengths, as a sentence; undefined when it is one. */
export function checkLength({ length, to }: TimeTold): string | undefined {
  if (to === undefined || milliseconds(to) > milliseconds(length)) return undefined;
  return `The range ends with ${to}, which is no longer than ${length}. Correct one of them, or delete “to”.`;
}
