import { AD_LABELS, isAdContinuation } from './advertising.ts';
import { isEmbedAddress } from './embeds.ts';
import { foldLine } from './fold-line.ts';
import { FOOT_LABEL, HOME_WORDS, IMPRINT_OPENING, MENU_LINES, SECTION_WORDS } from './menus.ts';
import { isPageNotice } from './notices.ts';
import { isPictureCredit } from './picture-credit.ts';
import {
  COMMENT_PROMPTS,
  CONSENT_SENTENCES,
  SHARE_PROMPTS,
  SUBSCRIBE_OBJECT,
  SUBSCRIBE_OPENING,
} from './prompts.ts';
import { RELATED_LABELS, RELATED_LIST_LABELS } from './related.ts';
import { SOURCE_LINKS } from './source-links.ts';

/** A list of what pages print around articles, with lines that are on it and own lines that are not. */
export interface FurnitureList {
  /** What a line on the list is. */
  readonly name: string;
  readonly holds: (line: string) => boolean;
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

const among = (phrases: { has(phrase: string): boolean }) => (line: string) =>
  phrases.has(foldLine(line));
const opensWith = (shapes: readonly RegExp[]) => (line: string) =>
  shapes.some((shape) => shape.test(foldLine(line)));

/**
 * Every list by which a line is told from the article by its words. A phrase goes into the list whose examples are
 * most like it; one that a writer may well use gets an own line among `leaves`.
 */
export const FURNITURE_LISTS: readonly FurnitureList[] = [
  {
    name: 'the place of an advertisement',
    holds: among(AD_LABELS),
    takes: ['ADVERTISEMENT', 'Skip ad', '— Anzeige —', 'Story continues'],
    leaves: ['Advertising is art', 'The advertisement was painted over', 'Story'],
  },
  {
    name: 'says that the article goes on after an advertisement',
    holds: (line) => isAdContinuation(foldLine(line)),
    takes: ['The article continues after the advertisement', 'La suite après la publicité'],
    leaves: ['The article continues a long tradition.', 'The rest of the story is sad'],
  },
  {
    name: 'an entry of a menu',
    holds: among(MENU_LINES),
    takes: ['Skip to main content', '☰ Menu', 'Datenschutz', 'Read more »'],
    leaves: ['Menu of the feast', 'A home by the sea', 'Contact was lost at noon'],
  },
  {
    name: 'a label below the article',
    holds: (line) => FOOT_LABEL.test(foldLine(line)),
    takes: ['Tags: ferry, harbor', 'Filed under: Sea', 'Schlagwörter : Hafen'],
    leaves: ['Tagged whales swam past', 'The topics: ferry and pier'],
  },
  {
    name: 'the front page in a path of menus',
    holds: among(new Set(HOME_WORDS)),
    takes: ['Home', 'You are here:', 'Главная'],
    leaves: ['Home again', 'You are here to stay'],
  },
  {
    name: 'a section in a path of menus',
    holds: among(SECTION_WORDS),
    takes: ['World', 'Politik', 'Opinion'],
    leaves: ['World of boats', 'Ferries'],
  },
  {
    name: 'an imprint',
    holds: (line) => IMPRINT_OPENING.test(line.slice(0, 80).toLowerCase()),
    takes: ['© 2021 Harbor Press', 'Proudly powered by WordPress', 'All rights reserved.'],
    leaves: ['The copyright ends in May', 'A boat powered by wind'],
  },
  {
    name: 'a part of a comment form',
    holds: among(COMMENT_PROMPTS),
    takes: ['Leave a Reply', '12 Comments', 'Schreibe einen Kommentar', 'Be the first to comment!'],
    leaves: ['No comment from the mayor', 'Comments made the crew laugh', 'Her name was Ada'],
  },
  {
    name: 'asks to share or to follow',
    holds: among(SHARE_PROMPTS),
    takes: ['Share this article', 'Follow us on Twitter', 'Partager', 'Copy link'],
    leaves: ['Share of the market', 'They follow the coast', 'Save the ferry'],
  },
  {
    name: 'asks to subscribe',
    holds: (line) => {
      const folded = foldLine(line);
      return SUBSCRIBE_OPENING.test(folded) && SUBSCRIBE_OBJECT.test(folded);
    },
    takes: ['Sign up for our daily newsletter', 'Get breaking news in your inbox'],
    leaves: ['Sign up for the regatta closes in May', 'Get the boats out of the water'],
  },
  {
    name: 'asks for consent',
    holds: opensWith(CONSENT_SENTENCES),
    takes: ['We use cookies to improve your visit.', 'Accept all cookies', 'Cookie policy'],
    leaves: ['We use sails to cross the bay.', 'Cookies were baked on board', 'Accept all of them'],
  },
  {
    name: 'a label before the headline of another article',
    holds: among(new Set(RELATED_LABELS)),
    takes: ['Also read:', 'LIRE AUSSI', 'See also »', 'Lesen Sie auch'],
    leaves: ['Also read by millions', 'See the harbor also'],
  },
  {
    name: 'a label above a list of other articles',
    holds: among(RELATED_LIST_LABELS),
    takes: ['You may also like', 'Most read', 'Ähnliche Artikel', 'Trending now'],
    leaves: ['Most read it twice', 'You may also like the second ferry', 'News of the harbor'],
  },
  {
    name: 'the link to the source that a copying plug-in leaves',
    holds: among(SOURCE_LINKS),
    takes: ['Source link', 'Read the full story', 'Quelle'],
    leaves: ['The source of the river', 'Source: the harbor'],
  },
  {
    name: 'the address of an embedded element',
    holds: isEmbedAddress,
    takes: [
      'https://twitter.com/harbor/status/1',
      'https://www.youtube.com/watch?v=a',
      'https://harbor.example/ferry.jpg?w=300',
    ],
    leaves: [
      'https://harbor.example/boats/2019.html',
      'www.harbor.example',
      'https://x.computer/a',
    ],
  },
  {
    name: 'a credit of a picture',
    holds: isPictureCredit,
    takes: ['Ada Brook | AFP | Getty Images', 'Photo: Ada Brook', 'Ada Brook/Reuters'],
    leaves: ['Getty left the museum his house', 'Photo of the year', 'Brook told AFP'],
  },
  {
    name: 'a notice of the page about itself',
    holds: isPageNotice,
    takes: [
      'By using this site you agree to our privacy policy and our terms of use.',
      'Your browser does not support JavaScript, which our pages need.',
    ],
    leaves: ['The terms of use of the harbor fill a page.', 'The browser war was lost by both.'],
  },
];

/** The phrases that are looked up whole, by the list: each must have the shape in which lines are folded. */
export const FOLDED_PHRASES = new Map<string, Iterable<string>>([
  ['advertising', AD_LABELS],
  ['menus', MENU_LINES],
  ['comment forms', COMMENT_PROMPTS],
  ['sharing', SHARE_PROMPTS],
  ['related', RELATED_LABELS],
  ['lists of related', RELATED_LIST_LABELS],
  ['links to the source', SOURCE_LINKS],
  ['front pages', HOME_WORDS],
]);
