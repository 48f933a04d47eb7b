import type { Step } from './step.ts';
import { applyCorrections } from './steps/apply-corrections.ts';
import { composeLetters } from './steps/compose-letters.ts';
import { decode } from './steps/decode.ts';
import { decodeEntities } from './steps/decode-entities.ts';
import { decodeMojibake } from './steps/decode-mojibake.ts';
import { markCutEnd } from './steps/mark-cut-end.ts';
import { markHeadings } from './steps/mark-headings.ts';
import { markLookAlikes } from './steps/mark-look-alikes.ts';
import { markLostCharacters } from './steps/mark-lost-characters.ts';
import { markNotes } from './steps/mark-notes.ts';
import { markPictures } from './steps/mark-pictures.ts';
import { markPosts } from './steps/mark-posts.ts';
import { markTranslatedQuotations } from './steps/mark-translated-quotations.ts';
import { markTranslationResidue } from './steps/mark-translation-residue.ts';
import { measureOddWords } from './steps/measure-odd-words.ts';
import { measureSpin } from './steps/measure-spin.ts';
import { readBylineAndDateline } from './steps/read-byline.ts';
import { readDate } from './steps/read-date.ts';
import { readEditorFacts } from './steps/read-editor-facts.ts';
import { readLanguage } from './steps/read-language.ts';
import { readPageMetadata } from './steps/read-page-metadata.ts';
import { readPublishers } from './steps/read-publishers.ts';
import { readTitle } from './steps/read-title.ts';
import { restoreByFrequency } from './steps/restore-by-frequency.ts';
import { restoreHabits } from './steps/restore-habits.ts';
import { restoreNames } from './steps/restore-names.ts';
import { restorePassages } from './steps/restore-passages.ts';
import { restoreQuotes } from './steps/restore-quotes.ts';
import { restoreSubstitutes } from './steps/restore-substitutes.ts';
import { stripAccountByline } from './steps/strip-account-byline.ts';
import { stripAdContinuation } from './steps/strip-ad-continuation.ts';
import { stripAdMarkers } from './steps/strip-ad-markers.ts';
import { stripBareLinks } from './steps/strip-bare-links.ts';
import { stripBreadcrumbs } from './steps/strip-breadcrumbs.ts';
import { stripCommentPrompts } from './steps/strip-comment-prompts.ts';
import { stripGluedTails } from './steps/strip-glued-tails.ts';
import { stripHostingAds } from './steps/strip-hosting-ads.ts';
import { stripMenus } from './steps/strip-menus.ts';
import { stripPageFurniture } from './steps/strip-page-furniture.ts';
import { stripPostMeta } from './steps/strip-post-meta.ts';
import { stripRelatedHeadlines } from './steps/strip-related-headlines.ts';
import { stripRelatedLinks } from './steps/strip-related-links.ts';
import { stripRepetition } from './steps/strip-repetition.ts';
import { stripSharePrompts } from './steps/strip-share-prompts.ts';
import { stripSourceLink } from './steps/strip-source-link.ts';
import { stripSurroundings } from './steps/strip-surroundings.ts';
import { stripTeasers } from './steps/strip-teasers.ts';
import { stripWidgets } from './steps/strip-widgets.ts';
import { supportHabits } from './steps/support-habits.ts';
import { tidyCapitals } from './steps/tidy-capitals.ts';
import { tidyQuotationMarks } from './steps/tidy-quotation-marks.ts';
import { tidySpaces } from './steps/tidy-spaces.ts';

/** A rule that tells by the look of lines what a web page's markup says. */
const forPlainText =
  (step: Step): Step =>
  (draft, context) =>
    context.page ? draft : step(draft, context);

/**
 * Every rule in the order in which it runs.
 *
 * `decode` is first, so that no later rule meets an invisible character inside a word. A web page's own markup says
 * most of what is furniture and what its facts are; plain text is left to what follows. Furniture that is known by its
 * own words goes next; what is left can be told by its place: breadcrumbs and post metadata need the headline that
 * they repeat, the title is the first headline once those are gone, and a stray headline is told from a sub-heading
 * only when title, pictures, posts and notes have been set apart. Facts are read from what remains and from the
 * raw text of the furniture. Names come before quotations and habits, which recognise passages by them. The editor's
 * corrections follow all that a rule can prove, so that they stay few. Typography is last but one: it tidies what the
 * others leave. What no rule could mend is flagged as it stands then.
 */
export const pipeline: readonly Step[] = [
  decode,
  decodeEntities,
  decodeMojibake,
  composeLetters,
  stripPageFurniture,
  stripAdMarkers,
  stripAdContinuation,
  stripSourceLink,
  stripGluedTails,
  stripCommentPrompts,
  stripSharePrompts,
  stripWidgets,
  stripHostingAds,
  stripRelatedLinks,
  stripBareLinks,
  stripBreadcrumbs,
  stripPostMeta,
  stripAccountByline,
  stripMenus,
  markPictures,
  markPosts,
  markNotes,
  forPlainText(stripTeasers),
  stripRepetition,
  readTitle,
  forPlainText(stripRelatedHeadlines),
  forPlainText(markHeadings),
  readBylineAndDateline,
  readPublishers,
  readDate,
  readLanguage,
  forPlainText(stripSurroundings),
  readPageMetadata,
  readEditorFacts,
  restoreNames,
  measureSpin,
  restoreSubstitutes,
  measureOddWords,
  restoreQuotes,
  restoreHabits,
  restorePassages,
  restoreByFrequency,
  supportHabits,
  applyCorrections,
  tidyQuotationMarks,
  tidySpaces,
  tidyCapitals,
  markLookAlikes,
  markLostCharacters,
  markCutEnd,
  markTranslatedQuotations,
  markTranslationResidue,
];
