import type { doubt as english } from '../en/doubt.ts';
import { count } from './grammar.ts';

export const doubt: typeof english = {
  isDoubtful: 'موضع شك:',
  heading: 'موضع شك',
  listHeading: 'الكلمات التي تليها [?] موضع شك',
  about: 'كلمات تبدو تالفة، أو مرّت بترجمة، ولا شيء في الملفات يثبت أصلها.',
  standing: (standing, all) => {
    if (standing === all) return all === 1 ? 'وهو باقٍ كما نُسخ.' : 'وهي باقية كما نُسخت.';
    if (standing === 0) return 'في كل منها عُدِّلت كلمات، وصحة التعديل موضع شك.';
    return `${count(standing, { one: 'واحد منها باقٍ كما نُسخ', two: 'اثنان منها باقيان كما نُسخا', few: '# منها باقية كما نُسخت', other: '# منها باقية كما نُسخت' })}؛ وفي سائرها عُدِّلت كلمات، وصحة التعديل موضع شك.`;
  },
  inCitation: (reasons) => `؛ موضع شك: ${reasons}`,
  onCard: (reason) => `[?] موضع شك. ${reason}`,
};
