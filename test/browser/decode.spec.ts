import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { normalizeOne } from '../../scripts/normalize/reports.ts';
import { normalizedJson } from '../../src/normalize/normalized-json.ts';
import { vectors } from '../hostile/vectors.ts';

const FIXTURES = 'src/normalize/fixtures';

const state = (page: Page) => page.locator('decode-box');
const answered = (page: Page) =>
  expect(state(page)).toHaveAttribute('data-state', /^(?:done|problem)$/);

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /article’s text/ }).fill(text);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await answered(page);
}

async function give(page: Page, file: string): Promise<void> {
  // So that the answer to the file before is not taken for this one's.
  await page.getByRole('button', { name: 'Start anew' }).click();
  await page.locator('#decode-file').setInputFiles(file);
  await answered(page);
}

async function saved(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await coming).path(), 'utf8');
}

const SPUN = `${FIXTURES}/autoblog-rss/input.txt`;

test('nothing is loaded before the box is touched, and no request carries the text', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(request.url());
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
  });
  await page.goto('/decode/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((address) => /decode-worker|knowledge/.test(address))).toEqual([]);
  await paste(page, `${readFileSync(SPUN, 'utf8')}\nzzyzx`);
  expect(requests.filter((address) => /decode-worker|knowledge/.test(address))).toHaveLength(2);
  const known = requests.length;
  await paste(page, `Another text, about zzyzx.\n${readFileSync(SPUN, 'utf8')}`);
  await page.getByText('Changes marked').click();
  await page.waitForLoadState('networkidle');
  expect(requests.slice(known)).toEqual([]);
  expect(requests.filter((address) => /zzyzx|[?]/.test(address))).toEqual([]);
});

test('a browser answers as the command does, about texts, pages and archives', async ({ page }) => {
  test.slow();
  await page.goto('/decode/');
  for (const file of globSync(`${FIXTURES}/*/input.*`).sort()) {
    await give(page, file);
    if ((await state(page).getAttribute('data-state')) === 'problem') {
      await expect(normalizeOne('/there-is-none', file)).rejects.toThrow();
      continue;
    }
    const told: unknown = JSON.parse(await saved(page, 'Save the JSON'));
    const command = JSON.parse(
      JSON.stringify(normalizedJson(await normalizeOne('/there-is-none', file))),
    );
    expect(told, file).toEqual(command);
  }
});

/** Words that only the whole table tells. */
const UNKNOWN_SOFTWARE = `The failure of an previous earthen dam in the southern valley pressured greater than 4,000 individuals to flee on Tuesday, and authorities stated Wednesday that one man was lacking.

The person, a 61-year-old rancher whose title was not launched, was final seen making an attempt to maneuver cattle close to the creek, the sheriff mentioned at a information convention on Wednesday.

The dam was constructed in 1934. State inspectors discovered it in a nasty situation two years in the past.
`;

test('with the whole table, once it is asked for, the answer is the command’s to the last word', async ({
  page,
}) => {
  const file = test.info().outputPath('reworded.txt');
  writeFileSync(file, UNKNOWN_SOFTWARE);
  const command: unknown = JSON.parse(
    JSON.stringify(normalizedJson(await normalizeOne('/there-is-none', file))),
  );
  await page.goto('/decode/');
  await paste(page, UNKNOWN_SOFTWARE);
  expect(JSON.parse(await saved(page, 'Save the JSON'))).not.toEqual(command);
  const whole = page.getByRole('button', { name: /whole table/ });
  await whole.click();
  await expect(whole).toBeHidden();
  await answered(page);
  expect(JSON.parse(await saved(page, 'Save the JSON'))).toEqual(command);
});

test('the three views, marks and reasons are those of a report', async ({ page }) => {
  await page.goto('/decode/');
  await paste(page, readFileSync(SPUN, 'utf8'));
  const text = page.locator('.edition .text');
  await expect(page.getByRole('heading', { name: 'Restored text' })).toBeFocused();
  await expect(text.locator('del').first()).toBeHidden();
  await page.getByText('Changes marked').click();
  await expect(text.locator('del').first()).toBeVisible();
  await text.locator(':is(del, ins) + button').first().click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText('As scraped').click();
  await expect(text.locator('ins').first()).toBeHidden();
  await page.getByText('All changes').click();
  await expect(page.locator('.changes-list em').first()).toBeVisible();
});

test('a text in another language says that its wording was not judged', async ({ page }) => {
  await page.goto('/decode/');
  const line = 'غادرت العبارة القديمة الرصيف عند الفجر ولم يقل أحد على الرصيف كلمة واحدة عن ذلك. ';
  await paste(page, line.repeat(9));
  await expect(page.locator('.told')).toContainText('cannot be judged');
  await expect(page.locator('.edition .text')).toHaveAttribute('dir', 'rtl');
  await page.getByText('What the text says of itself').click();
  await expect(page.locator('.facts')).toContainText('It is not in English');
});

test('nothing of a hostile text or page runs, nor in the page that is saved', async ({
  page,
  context,
}) => {
  const ran: string[] = [];
  await page.exposeFunction('tellThatItRan', (what: string) => ran.push(what));
  await page.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt'])
      Object.defineProperty(window, name, {
        value: () =>
          (window as unknown as { tellThatItRan(what: string): void }).tellThatItRan(name),
      });
  });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:') && new URL(request.url()).hostname !== '127.0.0.1')
      foreign.push(request.url());
  });
  await page.goto('/decode/');
  const prose = 'The ferry left the old pier at dawn, and nobody on the quay said a word of it.';
  const hostile = vectors.map((vector) => `${prose}\n${vector}\n${prose}`).join('\n');
  await paste(page, hostile);
  await expect(
    page.locator('.edition .text').locator('script, img, iframe, svg, style'),
  ).toHaveCount(0);
  const html = await saved(page, 'Save a page with all marks');
  await paste(page, `<!doctype html><html><body><article>${hostile}</article></body></html>`);
  await expect(
    page.locator('.edition .text').locator('script, img, iframe, svg, style'),
  ).toHaveCount(0);
  const alone = await context.newPage();
  await alone.setContent(html);
  await expect(alone.locator('.edition .text p').first()).toBeVisible();
  await expect(alone.locator('script, img, iframe, [onerror], [onload]')).toHaveCount(0);
  expect(ran).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the saved page needs nothing: views and notes are its own', async ({ page, context }) => {
  await page.goto('/decode/');
  await paste(page, readFileSync(SPUN, 'utf8'));
  const html = await saved(page, 'Save a page with all marks');
  const alone = await context.newPage();
  const requests: string[] = [];
  alone.on('request', (request) => requests.push(request.url()));
  await alone.setContent(html);
  await expect(alone.getByRole('button', { name: /whole table/ })).toHaveCount(0);
  await alone.getByText('Changes marked').click();
  await expect(alone.locator('.text del').first()).toBeVisible();
  await alone.locator('.text :is(del, ins) + button').first().click();
  await expect(alone.locator('[popover]:popover-open')).toBeVisible();
  expect(requests.filter((address) => address.startsWith('http'))).toEqual([]);
});

test('it is used by the keyboard alone, and says what it does', async ({ page }) => {
  await page.goto('/decode/');
  await page.getByRole('textbox', { name: /article’s text/ }).focus();
  await expect(page.locator('.decode-state [role=status]')).toHaveText(
    'Ready: everything is here.',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.decode-state [role=status]')).toContainText('There is no text yet');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.insertText(readFileSync(SPUN, 'utf8'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.decode-state [role=status]')).toContainText(/Restored: \d+ words/);
});

test('the bookmark brings the words of another page, and none of them is sent', async ({
  page,
}) => {
  await page.goto('/decode/');
  const bookmark = (await page.locator('a.bookmarklet').getAttribute('href')) ?? '';
  expect(bookmark).toMatch(/^javascript:/);
  const requests: string[] = [];
  await page.goto('/about/');
  await page.context().route('**/*', (route) => {
    requests.push(route.request().url());
    return route.continue();
  });
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate((code) => {
      // As a browser runs a bookmark: the page's own policy has no say in it.
      const opens = /open\((".*?")\+/.exec(code)?.[1] ?? '""';
      window.open(
        JSON.parse(opens) +
          encodeURIComponent(`${document.title}\n\nzzyzx ${document.body.innerText}`),
      );
    }, bookmark.slice('javascript:'.length)),
  ]);
  await answered(opened);
  await expect(opened.locator('#decode-text')).toHaveValue(/zzyzx/);
  expect(opened.url()).not.toContain('zzyzx');
  expect(requests.filter((address) => address.includes('zzyzx'))).toEqual([]);
});

test('what cannot be read says so, and the page goes on', async ({ page }) => {
  await page.goto('/decode/');
  await page.locator('#decode-file').setInputFiles({
    name: 'picture.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0, 1, 2, 3]),
  });
  await answered(page);
  await expect(page.locator('.decode-state [role=status]')).toContainText('picture.txt');
  await paste(page, readFileSync(SPUN, 'utf8'));
  await expect(state(page)).toHaveAttribute('data-state', 'done');
});
