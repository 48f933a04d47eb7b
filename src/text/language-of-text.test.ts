import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assembleInvented,
  inventArticle,
  inventStory,
  plainBlock,
} from '../story/invented-story.ts';
import {
  languageOfHeadline,
  languageOfText,
  languageTagOf,
  runsRightToLeft,
} from './language-of-text.ts';

function shown(text: string, language: readonly string[] | undefined, pageLanguage = 'en-GB') {
  const { articles } = inventStory();
  const entry = inventArticle('pier', {}, [
    plainBlock('p1', 'Share this page with your friends', 'furniture'),
    plainBlock('p2', text),
  ]);
  const fact = language
    ? { status: 'inferred' as const, value: [...language], reason: 'By its words.' }
    : { status: 'unknown' as const, reason: 'It does not say.' };
  const data = { ...entry.data, language: fact };
  const article = assembleInvented({ articles: [...articles, { ...entry, data }] }).articles.get(
    'pier',
  );
  assert.ok(article);
  return languageOfText(article, pageLanguage);
}

test('a report in the language of the page says nothing', () => {
  assert.deepEqual(shown('The ferry left.', ['fr', 'en']), {});
});

test('a report in another language names it', () => {
  assert.deepEqual(shown('Le bac est parti.', ['fr']), { lang: 'fr' });
});

test('a report that runs from right to left says so, its language known or not', () => {
  assert.deepEqual(shown('غادرت العبارة الميناء', ['ar']), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(shown('המעבורת עזבה', undefined), { dir: 'rtl' });
});

test('on a page that runs from right to left every report says how it runs', () => {
  assert.deepEqual(shown('The ferry left.', ['en'], 'ar'), { lang: 'en', dir: 'ltr' });
  assert.deepEqual(shown('The ferry left.', undefined, 'ar'), { dir: 'ltr' });
  assert.deepEqual(shown('غادرت العبارة الميناء', ['ar'], 'ar'), { dir: 'rtl' });
  assert.deepEqual(shown('1234', undefined, 'ar'), {});
});

test('a name in another script does not turn a text around', () => {
  assert.equal(runsRightToLeft('The ferry العبارة left the harbor at noon.'), false);
  assert.equal(runsRightToLeft('1234'), false);
});

test('a report is in the last of the languages that it went through, and where none is known in the story’s', () => {
  const reason = 'By its words.';
  const tagOf = (language: Parameters<typeof languageTagOf>[0]['meta']['language']) =>
    languageTagOf({ meta: { language } }, 'en-GB');
  assert.equal(tagOf({ status: 'inferred', value: ['fr', 'pt'], reason }), 'pt');
  assert.equal(tagOf({ status: 'unknown', reason }), 'en-GB');
});

test('a headline is in the language of its report, the label that stands for it and an editor’s are not', () => {
  const arabic = { lang: 'ar', dir: 'rtl' } as const;
  const reason = 'It has none.';
  const headline = (title: string, status: 'editor' | 'unknown') => {
    const fact = status === 'unknown' ? { status, reason } : { status, value: title, reason };
    const article = inventArticle('a', {}, []);
    return languageOfHeadline({ title, meta: { ...article.data, title: fact } }, arabic);
  };
  assert.deepEqual(headline('غادرت العبارة الميناء', 'editor'), arabic);
  assert.deepEqual(headline('The ferry leaves', 'editor'), {});
  assert.deepEqual(headline('al-abbara', 'unknown'), {});
});
