import type { tellings as english } from '../en/tellings.ts';

export const tellings: typeof english = {
  key: 'الكلمات التي ترد في تقرير آخر أيضًا رمادية. وما انفرد به واحد من أعداد وتواريخ وأسماء وأفعال تحته خط، وكذلك الكلمات التي ترد حيث يورد غيره سواها.',
};
