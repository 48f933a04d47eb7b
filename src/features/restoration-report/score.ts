import type { ArtefactFate, Damage, Judgement } from './judge.ts';

/** How one report or one set of sentences fared. Shares are between 0 and 1. */
export interface SetScore {
  readonly name: string;
  /** Artefacts that had to be restored: those that may as well stay are left out. */
  readonly artefacts: number;
  readonly restored: number;
  readonly flagged: number;
  readonly missed: number;
  readonly wrong: number;
  /** Edits of words that were right. */
  readonly damaged: number;
  /** Restored, of all artefacts; 1 where there are none. */
  readonly recall: number;
  /** Restored, of all that was changed; 1 where nothing was. */
  readonly precision: number;
  readonly misses: readonly { readonly scraped: string; readonly accepted: readonly string[] }[];
  readonly damage: readonly Damage[];
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Sums up judgements. */
export function scoreOf(name: string, judgements: readonly Judgement[]): SetScore {
  const verdicts = judgements
    .flatMap((judgement) => judgement.verdicts)
    .filter(({ fate }) => fate !== 'tie');
  const damage = judgements.flatMap((judgement) => judgement.damage);
  const count = (wanted: ArtefactFate) => verdicts.filter(({ fate }) => fate === wanted).length;
  const restored = count('restored');
  const wrong = count('wrong');
  return {
    name,
    artefacts: verdicts.length,
    restored,
    flagged: count('flagged'),
    missed: count('missed'),
    wrong,
    damaged: damage.length,
    recall: share(restored, verdicts.length),
    precision: share(restored, restored + wrong + damage.length),
    misses: verdicts
      .filter(({ fate }) => fate === 'missed' || fate === 'wrong')
      .map(({ artefact: { scraped, accepted } }) => ({ scraped, accepted })),
    damage,
  };
}
