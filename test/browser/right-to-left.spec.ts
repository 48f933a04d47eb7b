import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const ARABIC = 'قال الوزير إن السد صمد.';

for (const [kind, words] of [
  ['articles/*', '.text p[id]:not(.cut, figure *)'],
  ['timeline/*', 'blockquote p'],
] as const) {
  test(`${kind}: a passage in Arabic runs from right to left, its full stop at the left end`, async ({
    page,
  }) => {
    await page.goto(pageKinds().find((one) => one.kind === kind)?.path ?? '');
    const [first, stop] = await page
      .locator(words)
      .first()
      .evaluate((element, text) => {
        element.textContent = text;
        const edge = (at: number) => {
          const range = document.createRange();
          range.setStart(element.firstChild ?? element, at);
          range.setEnd(element.firstChild ?? element, at + 1);
          return range.getBoundingClientRect().left;
        };
        return [edge(0), edge(text.length - 1)] as const;
      }, ARABIC);
    expect(stop).toBeLessThan(first);
  });
}
