import type { tellings as english } from '../en/tellings.ts';

export const tellings: typeof english = {
  key: 'بالرمادي: ما يرد في تقرير آخر أيضًا. وتحته خط: ما انفرد به واحد من أعداد وتواريخ وأسماء وأفعال، والكلمات التي يضع غيره سواها في موضعها.',
};
