import { z } from 'zod';
import type { Unrun } from './find-unrun.ts';

const place = z.strictObject({
  /** Path of the file. */
  file: z.string(),
  /** How the stretch begins, its spaces as one each. */
  code: z.string(),
  reason: z.string().min(20),
});

const form = z.strictObject({
  /** Regular expressions for what stands before the stretch on its line, and for the stretch. */
  before: z.string(),
  code: z.string(),
  reason: z.string().min(20),
});

/** Why code may stay without a test that runs it: by its form anywhere, or in one place. */
export const reasonsSchema = z.strictObject({
  forms: z.array(form),
  places: z.array(place),
});
export type Reasons = z.output<typeof reasonsSchema>;

/** A stretch that no test ran, with its file. */
export interface UnrunIn extends Unrun {
  readonly file: string;
}

/** What remains to be done. */
export interface Weighed {
  /** Stretches without a reason. */
  readonly unexplained: readonly UnrunIn[];
  /** Reasons, as they are written, for what is run or no longer there. */
  readonly idle: readonly string[];
  /** How many stretches each reason covers. */
  readonly covered: ReadonlyMap<string, number>;
}

/** Holds what no test ran against the reasons that are given for it. */
export function weighUnrun(found: readonly UnrunIn[], { forms, places }: Reasons): Weighed {
  const rules = [
    ...places.map(({ file, code, reason }) => ({
      name: `${file}: ${code}`,
      reason,
      holds: (one: UnrunIn) => one.file === file && one.code.startsWith(code),
    })),
    ...forms.map(({ before, code, reason }) => ({
      name: `${before} ${code}`,
      reason,
      holds: (one: UnrunIn) =>
        new RegExp(before).test(one.before) && new RegExp(`^(?:${code})$`).test(one.code),
    })),
  ];
  const covered = new Map<string, number>();
  const used = new Set<string>();
  const unexplained = found.filter((one) => {
    const rule = rules.find(({ holds }) => holds(one));
    if (!rule) return true;
    used.add(rule.name);
    covered.set(rule.reason, (covered.get(rule.reason) ?? 0) + 1);
    return false;
  });
  const idle = rules.filter(({ name }) => !used.has(name)).map(({ name }) => name);
  return { unexplained, idle, covered };
}
