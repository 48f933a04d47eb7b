import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 100;
/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

export interface MeasuredRun {
  readonly seconds: number;
  /** Of the program and all that it started; undefined where the system has no `/proc`. */
  readonly cpuSeconds: number | undefined;
  /** The most that the program and all that it started held at one time. */
  readonly peakBytes: number | undefined;
}

interface Look {
  readonly ticks: number;
  readonly bytes: number;
}

/** What a process and those below it hold, and have used, they and those that ended before. */
function lookAt(pid: number): Look {
  const at = `/proc/${pid}`;
  // The name stands in brackets and may hold spaces; user and system time, of its own and of ended children, follow it.
  const [, after = ''] = readFileSync(`${at}/stat`, 'utf8').split(/\) (?=\S )/);
  const own = after.split(' ').slice(11, 15).map(Number);
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`${at}/status`, 'utf8'))?.[1];
  const children = readFileSync(`${at}/task/${pid}/children`, 'utf8').trim();
  return children
    .split(' ')
    .filter(Boolean)
    .map((child) => lookIfThere(Number(child)))
    .reduce((sum, { ticks, bytes }) => ({ ticks: sum.ticks + ticks, bytes: sum.bytes + bytes }), {
      ticks: own.reduce((sum, ticks) => sum + ticks, 0),
      bytes: Number(resident ?? 0) * 1024,
    });
}

function lookIfThere(pid: number): Look {
  try {
    return lookAt(pid);
  } catch {
    // It has ended meanwhile, or there is no /proc.
    return { ticks: 0, bytes: 0 };
  }
}

/**
 * Runs a program of Node's and measures it.
 *
 * @param args its file, and what it is told
 * @throws Error with all that it printed, when it fails
 */
export async function measureRun(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<MeasuredRun> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  let ticks = 0;
  let bytes = 0;
  const look = setInterval(() => {
    const seen = lookIfThere(child.pid ?? 0);
    ticks = Math.max(ticks, seen.ticks);
    bytes = Math.max(bytes, seen.bytes);
  }, LOOK_EVERY_MS);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(look);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
  return {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: ticks === 0 ? undefined : ticks / TICKS_PER_SECOND,
    peakBytes: bytes === 0 ? undefined : bytes,
  };
}
