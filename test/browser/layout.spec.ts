import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { stickingOut } from './sticking-out.ts';

// The tests put styles into pages, which the pages' own policy forbids.
test.use({ bypassCSP: true });

/** Elements that cut their own text off, as their height does not grow with it. */
async function cuttingOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowY, position, clipPath } = getComputedStyle(element);
        const unseen = position === 'absolute' && clipPath !== 'none';
        return (
          /hidden|clip/.test(overflowY) &&
          !unseen &&
          element.clientHeight > 1 &&
          element.scrollHeight > element.clientHeight + 1 &&
          element.textContent?.trim() !== ''
        );
      })
      .map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`)
      .slice(0, 5),
  );
}

/** Puts a long word, as a scraped address or German law has it, once into each kind of place for a story's words. */
async function putLongWords(page: Page): Promise<void> {
  await page.evaluate(
    (word) => {
      const text = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
      const places = new Map<string, Node>();
      for (let node = text.nextNode(); node; node = text.nextNode()) {
        const { parentElement: parent, textContent: words } = node;
        if (!words?.trim() || parent?.closest('form, button, svg, table, script, style')) continue;
        let place = '';
        for (let at = parent; at; at = at.parentElement) place += `${at.tagName}.${at.className} `;
        if (!places.has(place)) places.set(place, node);
      }
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const node of places.values()) node.textContent = word;
    },
    'Donaudampfschiff'.repeat(8).slice(0, 120),
  );
}

for (const { kind, path } of pageKinds()) {
  test(`${kind}: it fits 320 px, long words, twice the text size and wide text spacing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect.soft(await stickingOut(page), '320 px').toEqual([]);

    // WCAG 1.4.12: spacing that a reader may set.
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    });
    expect.soft(await stickingOut(page), 'text spacing').toEqual([]);
    expect.soft(await cuttingOff(page), 'text spacing').toEqual([]);

    await putLongWords(page);
    expect.soft(await stickingOut(page), 'long words').toEqual([]);

    await page.setViewportSize({ width: 640, height: 640 });
    await page.reload();
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect.soft(await stickingOut(page), 'text of twice the size').toEqual([]);
    expect.soft(await cuttingOff(page), 'text of twice the size').toEqual([]);
  });
}

test('nothing moves for a reader who asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { path } of pageKinds()) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } =
            getComputedStyle(element);
          const lasts = (durations: string) =>
            durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
          return (
            (animationName !== 'none' && lasts(animationDuration)) ||
            lasts(transitionDuration) ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.tagName),
    );
    expect(moving, path).toEqual([]);
  }
});
