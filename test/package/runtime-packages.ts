import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

/** Names of the packages at the top of `node_modules` that npm would install for who depends on this project. */
export function runtimePackages(): ReadonlySet<string> {
  const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const names = Object.entries(packages)
    .filter(([path, { dev }]) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && !dev)
    .map(([path]) => path.slice('node_modules/'.length));
  // Another platform's binaries are in the lockfile and not on this machine.
  return new Set(names.filter((name) => existsSync(join('node_modules', name))));
}
