import type { NameMention } from './find-mentions.ts';
import { isBareTitle } from './person-titles.ts';

interface Named {
  readonly mentions: readonly NameMention[];
}

/** The reports that name someone, by their slugs. */
export const reportsOf = ({ mentions }: Named): ReadonlySet<string> =>
  new Set(mentions.map(({ sentence }) => sentence.report.slug));

/** The longer words of all that the reports call someone, in small letters: `mayor`, `engineer`. */
export const rolesOf = ({ mentions }: Named): ReadonlySet<string> =>
  new Set(
    mentions
      .flatMap(({ roleBefore, roleAfter }) => [roleBefore, roleAfter])
      .flatMap((role) => role?.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !isBareTitle(word)),
  );
