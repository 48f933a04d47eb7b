import type { Page } from '@playwright/test';

/** Labels of the drawings that are shown which lie on each other, or are cut off by the edge of theirs, as `first | second`. */
export async function overlappingLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** A little of the letters' own room may be shared. */
    const SLACK = 2;
    const boxOf = (text: Element) => ({
      words: text.textContent?.trim() ?? '',
      box: text.getBoundingClientRect(),
      // What leans has a box that is mostly empty.
      leans: text.hasAttribute('transform'),
    });
    return [...document.querySelectorAll('.picture svg')].flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect();
      const labels = [...drawing.querySelectorAll('text')]
        .map(boxOf)
        .filter(({ box, words }) => box.width > 0 && words !== '');
      const cut = labels
        .filter(
          ({ box }) =>
            box.left < frame.left - SLACK ||
            box.right > frame.right + SLACK ||
            box.top < frame.top - SLACK ||
            box.bottom > frame.bottom + SLACK,
        )
        .map(({ words }) => `${words} | edge`);
      const level = labels.filter(({ leans }) => !leans);
      const pairs = level.flatMap((one, at) =>
        level
          .slice(at + 1)
          .filter(
            ({ box }) =>
              one.box.left + SLACK < box.right &&
              box.left + SLACK < one.box.right &&
              one.box.top + SLACK < box.bottom &&
              box.top + SLACK < one.box.bottom,
          )
          .map(({ words }) => `${one.words} | ${words}`),
      );
      return [...cut, ...pairs];
    });
  });
}
