import { sep } from 'node:path';

/** A regular expression as its parts. */
export interface RegexParts {
  readonly source: string;
  readonly flags: string;
}

const OWN_CODE = `${sep}src${sep}`;
const DEPENDENCY = `${sep}node_modules${sep}`;

/** Whether the innermost caller outside this file is the project's own code. */
function isOwn(stack: string): boolean {
  const caller = stack
    .split('\n')
    .slice(1)
    .find((line) => !line.includes('made-regexes'));
  if (caller === undefined) return false;
  return caller.includes(OWN_CODE) && !caller.includes(DEPENDENCY);
}

/**
 * The regular expressions that the project's code makes of strings while `run` runs.
 * What it imports is new to the process, or was made before anyone looked.
 */
export async function recordMadeRegexes(run: () => Promise<void>): Promise<RegexParts[]> {
  const made: RegexParts[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, self) {
      const regex: RegExp = Reflect.construct(target, args, self);
      if (isOwn(new Error().stack ?? '')) made.push({ source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}
