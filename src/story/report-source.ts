import type { ArticleFile } from '../schemas/article.ts';
import { knownValue } from './known-value.ts';

/**
 * Whose words a report has. `by` published the text that we have in these words; `after` is whose report it reworded;
 * `copier` put it on the page that was scraped. Names, as readers know them.
 */
export interface ReportSource {
  readonly by: string | undefined;
  readonly after: string | undefined;
  readonly copier: string | undefined;
}

type Facts = Pick<ArticleFile, 'writer' | 'copier' | 'reworded'>;

/**
 * @param nameOf the name of a publisher that a fact names by its id; a fact that names none is a name itself
 */
export function reportSource(
  { writer, copier, reworded }: Facts,
  nameOf: (id: string) => string | undefined,
): ReportSource {
  const nameIn = (fact: Facts['writer']) => {
    const named = knownValue<string>(fact);
    return named === undefined ? undefined : (nameOf(named) ?? named);
  };
  const [wrote, copied] = [nameIn(writer), nameIn(copier)];
  // A copier who tells a report in other words is the author of these.
  return reworded === undefined
    ? { by: wrote, after: undefined, copier: copied }
    : { by: copied, after: wrote, copier: copied };
}

/** "Gazette", or, of a report that was reworded, "Copier, after Gazette"; undefined where nobody is known. */
export function sourceWords(
  { by, after, copier }: ReportSource,
  afterWords: (after: string, by: string | undefined) => string,
): string | undefined {
  return after === undefined ? (by ?? copier) : afterWords(after, by);
}
