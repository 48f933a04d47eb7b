import { type DraftedCollection, draftedCollections } from '../../src/schemas/dismissed.ts';
import type { DraftedContent } from './draft-content.ts';

/** More are counted alone. */
const MOST_NAMED = 20;

const NAMES: Readonly<Record<DraftedCollection, readonly [one: string, several: string]>> = {
  people: ['person', 'people'],
  places: ['place', 'places'],
  events: ['event', 'events'],
  quotes: ['quotation', 'quotations'],
  questions: ['difference', 'differences'],
  agreements: ['agreement', 'agreements'],
};

/** `1 person, 12 events, story.yaml`; empty for none. */
export function countKinds(keys: readonly string[]): string {
  const counts = draftedCollections.map((collection) => {
    const count = keys.filter((key) => key.startsWith(`${collection}/`)).length;
    return count > 0 ? `${count} ${NAMES[collection][count === 1 ? 0 : 1]}` : '';
  });
  return [...counts, keys.includes('story') ? 'story.yaml' : ''].filter(Boolean).join(', ');
}

function lines(sign: string, keys: readonly string[]): string[] {
  const named = keys.slice(0, MOST_NAMED).map((key) => `  ${sign} ${key}`);
  return keys.length > MOST_NAMED
    ? [...named, `  ${sign} … ${keys.length - MOST_NAMED} more`]
    : named;
}

/** What a run changed in the content folder, for who ran it. */
export function tellDrafts({ added, changed, gone, held, reports }: DraftedContent): string {
  const parts = [
    ['new', '+', added],
    ['changed', '~', changed],
    ['gone, as they no longer follow from the reports', '-', gone],
  ] as const;
  const told = parts.flatMap(([what, sign, keys]) =>
    keys.length === 0 ? [] : [`${countKinds(keys)} ${what}`, ...lines(sign, keys)],
  );
  const kept = [
    held.own > 0 ? `${held.own} told already by entries of yours` : '',
    held.published > 0
      ? `${held.published} told already by drafts whose addresses are published, which say what they said`
      : '',
    held.dismissed > 0 ? `${held.dismissed} dismissed before` : '',
    held.unsound > 0 ? `${held.unsound} not as their kind takes them` : '',
    held.unproved > 0 ? `${held.unproved} without their passage in the reports` : '',
  ].filter(Boolean);
  return [
    `Drafts from ${reports} ${reports === 1 ? 'report' : 'reports'}:`,
    ...(told.length === 0 ? ['nothing new'] : told),
    ...(kept.length === 0 ? [] : [`Not proposed: ${kept.join(', ')}.`]),
  ].join('\n');
}
