import type { Check } from '../read-site.ts';
import { articlesAreLight } from './articles-are-light.ts';
import { bookIsValid } from './book-is-valid.ts';
import { citedWordsAreFound } from './cited-words-are-found.ts';
import { decoderIsLight } from './decoder-is-light.ts';
import { eventsOwnTheirIds } from './events-own-their-ids.ts';
import { feedsAreValid } from './feeds-are-valid.ts';
import { frontPageIsLight } from './front-page-is-light.ts';
import { htmlIsValid } from './html-is-valid.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { languagesAreNamed } from './languages-are-named.ts';
import { linksResolve } from './links-resolve.ts';
import { nothingForeign } from './nothing-foreign.ts';
import { nothingInline } from './nothing-inline.ts';
import { pagesAreShareable } from './pages-are-shareable.ts';
import { pagesHaveHeads } from './pages-have-heads.ts';
import { pagesTellTheEditor } from './pages-tell-the-editor.ts';
import { readingModesRead } from './reading-modes-read.ts';
import { scriptsAreChecked } from './scripts-are-checked.ts';
import { searchIsLight } from './search-is-light.ts';
import { takenAlongResolves } from './taken-along-resolves.ts';

/** What holds of every built site, as sentences. */
export const siteChecks: Readonly<Record<string, Check>> = {
  'every link and fragment inside the site resolves': linksResolve,
  'an address that has words marked leads to them': citedWordsAreFound,
  'every page is valid HTML': htmlIsValid,
  'every page has a language, a title of its own, a description and one h1': pagesHaveHeads,
  'every page says what it is where its link is shared, with whole addresses': pagesAreShareable,
  'every address in feeds, data, calendar, book and citations is whole and resolves':
    takenAlongResolves,
  'feeds and calendar are valid to other programs': feedsAreValid,
  'the book is valid to EPUBCheck': bookIsValid,
  'every page takes what is wrong to the editor, with its address': pagesTellTheEditor,
  'words in another language say so': languagesAreNamed,
  'ids are unique on their page': idsAreUnique,
  'ids on the timeline are those of events, or refused to them': eventsOwnTheirIds,
  'nothing is fetched from another host': nothingForeign,
  'no page holds a script or a style attribute': nothingInline,
  'every script and stylesheet is checked against the digest of its file': scriptsAreChecked,
  'an article stays under its weight': articlesAreLight,
  'the front page stays under its weight': frontPageIsLight,
  'reading modes show every paragraph of a report and no struck word': readingModesRead,
  'search stays under its weight': searchIsLight,
  'what decodes a text stays under its weight': decoderIsLight,
};
