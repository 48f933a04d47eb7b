import type { Edit } from '../../schemas/edit.ts';
import { readingOf } from '../draft.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** Brackets that may hold a shortcode. What is inside is judged by `isAdMarker` and `isShortcode`. */
const BRACKETS = /\[\/?[A-Za-z][^[\]\n]{0,300}\]/g;

/** Place-holders of advertising plug-ins: `[ad_1]`, `[adinserter block="4"]`, `[the_ad id=7]`. */
const AD_MARKER =
  /^\[\/?(?:ad[_-]?\d+|(?:adinserter|adrotate|ad_inserter|adsense|adsbygoogle|google_?ads?|the_ad(?:_group|_placement)?|quads|bsa_pro_ad_space|wp_ad_camp|wpproads?|pro_ad_display_adzone|ad)(?:[ _-][^\]]*)?)\]$/i;

/** A name with attributes, as in `[gallery ids="1,2"]`: no prose writes brackets so. */
const WITH_ATTRIBUTES =
  /^\[[a-z][a-z0-9_-]{1,40}(?: +[a-z][a-z0-9_-]{0,40}=(?:["“”″«][^"“”″»]{0,200}["“”″»]|[^\s\]"“”″«»]{1,80})){1,20} *\/?\]$/i;

/** Bare names that common plug-ins register, opening or closing. */
const BARE =
  /^\[\/?(?:gallery|caption|embed|video|audio|playlist|toc|newsletter|newsletter_form|mc4wp_form|contact-form(?:-7)?|wpforms|sociallocker|social_share|sharethis|addtoany|related_posts|jetpack-related-posts|googleapps|youtube|tweet|twitter|instagram|facebook|vc_[a-z_]+|et_pb_[a-z_]+|fusion_[a-z_]+|tdb?_[a-z_]+|su_[a-z_]+|elementor-template|rev_slider|dropcap|pullquote|one_half|one_third|divider|spacer|read_?more|more)\]$/i;

/** Removes advertising place-holders and shortcodes, wherever they stand. */
export const stripAdMarkers: Step = (draft) => {
  const reading = readingOf(draft);
  const changes: Edit[] = [];
  for (const { 0: found, index } of reading.text.matchAll(BRACKETS)) {
    const span = { start: index, end: index + found.length };
    if (AD_MARKER.test(found)) changes.push(editBy('strip-ad-markers', span, ''));
    else if (WITH_ATTRIBUTES.test(found) || BARE.test(found)) {
      changes.push(editBy('strip-shortcodes', span, ''));
    }
  }
  return removeRanges(draft, reading, changes);
};
