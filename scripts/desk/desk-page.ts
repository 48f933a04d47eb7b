import { h } from 'hastscript';
import { sayCommand } from '../../src/content-folder/say-command.ts';
import { writeHtml } from '../../src/features/share/write-html.ts';
import type { NoticeGroup } from '../../src/story/notices/editor-notices.ts';
import { formatProblem } from '../../src/story/problem.ts';
import type { DeskDraft, DeskGroup, DeskPassage } from './read-desk.ts';

type Element = ReturnType<typeof h>;

const NAMES: Readonly<Record<DeskGroup['kind'], string>> = {
  story: 'The story',
  people: 'People',
  places: 'Places',
  events: 'Events',
  quotes: 'Quotations',
  questions: 'Differences',
  agreements: 'What the reports agree on',
};

const KEYS = [
  ['j', 'next'],
  ['k', 'the one before'],
  ['a', 'accept'],
  ['t', 'change the title'],
  ['d', 'dismiss'],
  ['m', 'mark to join'],
  ['i', 'join the marked one into this'],
  ['1–9', 'mark a part'],
  ['s', 'split the marked parts off'],
] as const;

const passage = ({ report, before, words, after }: DeskPassage): Element =>
  h('figure', [
    h('blockquote', [h('p', [before, h('mark', words), after])]),
    h('figcaption', report),
  ]);

/** What goes with a page besides its drafts. */
interface PageState {
  /** Goes with every form, so that no other page can send one. */
  readonly token: string;
  /** What could not be done, in a sentence. */
  readonly told?: string | undefined;
  /** The title that was typed for it, which is not lost. */
  readonly typed?: { readonly key: string; readonly title: string } | undefined;
}

/** The place on the page to which a change leads: the draft after it. */
const idOf = (key: string) => key.replace('/', '-');

type MakeButton = (value: string, name: string) => Element;

/** The draft that is joined into this one, by its key; the page lists those of its kind. */
function joinFields({ key }: DeskDraft, id: string, act: MakeButton): Element[] {
  return [
    h('p', { className: ['join'] }, [
      h('label', { htmlFor: `other-${id}` }, 'Join into this'),
      h('input', {
        type: 'text',
        id: `other-${id}`,
        name: 'other',
        list: `of-${key.split('/')[0]}`,
        autoComplete: 'off',
      }),
      act('join', 'Join'),
    ]),
  ];
}

/** The parts that can be split off, each with a box. */
function splitFields({ parts }: DeskDraft, act: MakeButton): Element[] {
  if (parts.length === 0) return [];
  return [
    h('fieldset', [
      h('legend', 'Parts of it'),
      ...parts.map((words, at) =>
        h('label', [
          h('input', { type: 'checkbox', name: 'part', value: String(at) }),
          ` ${words}`,
        ]),
      ),
      act('split', 'Split off'),
    ]),
  ];
}

function draftForm(
  draft: DeskDraft,
  next: DeskDraft | undefined,
  { token, typed }: PageState,
): Element {
  const { key, title, by, seen } = draft;
  const id = idOf(key);
  const act = (value: string, name: string) =>
    h('button', { type: 'submit', name: 'act', value }, name);
  return h('form', { method: 'post', action: '/' }, [
    ...Object.entries({ token, key, seen, next: next ? idOf(next.key) : '' }).map(([name, value]) =>
      h('input', { type: 'hidden', name, value }),
    ),
    h('label', { htmlFor: `title-${id}` }, 'Title'),
    h('input', {
      type: 'text',
      id: `title-${id}`,
      name: 'title',
      value: typed?.key === key ? typed.title : title,
      autoComplete: 'off',
    }),
    h('p', { className: ['acts'] }, [
      // Enter in the field is the first of these.
      act('save', 'Save the title'),
      act('accept', 'Accept'),
      ...(key === 'story' ? [] : [act('dismiss', 'Dismiss')]),
    ]),
    ...(key === 'story' ? [] : joinFields(draft, id, act)),
    ...splitFields(draft, act),
    ...(by === '' ? [] : [h('p', { className: ['by'] }, `Drafted ${by}`)]),
  ]);
}

function article(draft: DeskDraft, next: DeskDraft | undefined, state: PageState): Element {
  const { key, title, facts, passages } = draft;
  return h('article', { id: idOf(key), tabIndex: -1, ariaLabel: title }, [
    h('div', [
      h('h3', title),
      draftForm(draft, next, state),
      h(
        'dl',
        facts.map(([field, words]) => h('div', [h('dt', field), h('dd', words)])),
      ),
    ]),
    h('div', passages.map(passage)),
  ]);
}

function group({ kind, count, drafts }: DeskGroup, state: PageState): Element[] {
  if (drafts.length === 0) return [];
  const more = count - drafts.length;
  return [
    h('section', { ariaLabelledBy: `all-${kind}` }, [
      h('h2', { id: `all-${kind}` }, `${NAMES[kind]} (${count})`),
      ...drafts.map((draft, at) => article(draft, drafts[at + 1], state)),
      ...(more > 0 ? [h('p', `${more} more when these are done.`)] : []),
      h(
        'datalist',
        { id: `of-${kind}` },
        drafts.map(({ key, title }) => h('option', { value: key, label: title })),
      ),
    ]),
  ];
}

function page(title: string, head: readonly Element[], main: readonly Element[]): string {
  const root = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', `Desk: ${title}`),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('link', { rel: 'icon', href: 'data:,' }),
      h('link', { rel: 'stylesheet', href: '/desk.css' }),
      h('script', { type: 'module', src: '/desk-keys.js' }),
    ]),
    h('body', [h('header', [h('h1', title), ...head]), h('main', [...main])]),
  ]);
  return `<!doctype html>\n${writeHtml([root])}\n`;
}

/** The other page of the desk. */
const toNotices = h('p', [h('a', { href: '/notices' }, 'What else to look at')]);

/**
 * The desk as a page: every draft beside its passages, with what can be done with it.
 */
export function deskPage(groups: readonly DeskGroup[], state: PageState): string {
  const { told } = state;
  const left = groups.reduce((sum, { count }) => sum + count, 0);
  const kinds = groups.filter(({ count }) => count > 0);
  const ways =
    left === 0
      ? [
          h(
            'p',
            `Every draft is accepted or dismissed. Next: ${sayCommand('check')}, ${sayCommand('build')}.`,
          ),
        ]
      : [
          h('nav', { ariaLabel: 'Kinds of draft' }, [
            h(
              'ul',
              kinds.map(({ kind, count }) =>
                h('li', [h('a', { href: `#all-${kind}` }, NAMES[kind]), ` ${count}`]),
              ),
            ),
          ]),
          h('p', { className: ['keys'] }, [
            'Keys: ',
            ...KEYS.flatMap(([key, what]) => [h('kbd', key), ` ${what} `]),
          ]),
        ];
  const alert = told === undefined ? [] : [h('p', { role: 'alert' }, told)];
  return page(
    left === 0 ? 'Nothing is left to read' : `${left} left to read`,
    [...ways, toNotices, ...alert],
    groups.flatMap((one) => group(one, state)),
  );
}

/** What an editor may want to look at besides the drafts, as a page, folded by kind. */
export function noticesPage(groups: readonly NoticeGroup[]): string {
  const kinds = groups.map(({ title, notices }) =>
    h('details', [
      h('summary', `${title} (${notices.length})`),
      h(
        'ul',
        notices.map((notice) => h('li', formatProblem(notice))),
      ),
    ]),
  );
  const nothing = h('p', 'Nothing that anybody need look at.');
  return page(
    'What else to look at',
    [h('p', [h('a', { href: '/' }, 'The drafts')])],
    kinds.length === 0 ? [nothing] : kinds,
  );
}
