import { digestOfGiven } from './read-digests.ts';

interface GivenPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

/**
 * Paths of `getStaticPaths`, each with a key of all that its page is given. A page without one is rendered at each build.
 */
export const keyedPaths = <Path extends GivenPath>(
  paths: readonly Path[],
): (Path & { readonly cacheKey: string })[] =>
  paths.map((path) => ({ ...path, cacheKey: digestOfGiven([path.params, path.props]) }));
