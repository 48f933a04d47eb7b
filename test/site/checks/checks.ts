import type { Check } from '../read-site.ts';
import { articlesAreLight } from './articles-are-light.ts';
import { htmlIsValid } from './html-is-valid.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksResolve } from './links-resolve.ts';
import { nothingForeign } from './nothing-foreign.ts';
import { nothingInline } from './nothing-inline.ts';
import { pagesHaveHeads } from './pages-have-heads.ts';

/** What holds of every built site, as sentences. */
export const siteChecks: Readonly<Record<string, Check>> = {
  'every link and fragment inside the site resolves': linksResolve,
  'every page is valid HTML': htmlIsValid,
  'every page has a language, a title of its own, a description and one h1': pagesHaveHeads,
  'ids are unique on their page': idsAreUnique,
  'nothing is fetched from another host': nothingForeign,
  'no page holds a script or a style attribute': nothingInline,
  'an article stays under its weight': articlesAreLight,
};
