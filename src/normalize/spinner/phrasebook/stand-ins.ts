import type { Thesaurus } from '../../../schemas/phrasebook.ts';
import { formsOf } from '../../language/word-forms.ts';

/**
 * How far a stand-in can be trusted to be one.
 * `telling`: news English hardly ever uses it itself, so that it tells of a spinner wherever it stands.
 * `likely`: in a sentence that is spun throughout, more often the spinner's word than the writer's.
 * `plausible`: only where the plain word completes a fixed expression.
 */
export type Weight = 'telling' | 'likely' | 'plausible';

const MARKS: Readonly<Record<string, Weight>> = { '!': 'telling', '+': 'likely' };

/** Parts a stand-in of the thesaurus from its mark. */
function readMark(marked: string): { spun: string; weight: Weight } {
  const weight = MARKS[marked.at(-1) ?? ''];
  return weight ? { spun: marked.slice(0, -1), weight } : { spun: marked, weight: 'plausible' };
}

/** A form that a spinner puts in place of a plain one, both inflected alike. */
export interface StandIn {
  readonly words: readonly string[];
  readonly plain: string;
  /** The form after "have" and "be", where it is another one. */
  readonly participle: string | undefined;
  readonly weight: Weight;
  /** Whether it is a verb that stands for a noun: behind an article it can only be a spinner's. */
  readonly verbForNoun: boolean;
}

/** Stand-ins by their first word, in lower case. */
export type StandIns = ReadonlyMap<string, readonly StandIn[]>;

/** A stand-in and what it stands for, both in one of their forms. */
export type InflectedPair = Pick<StandIn, 'words' | 'plain' | 'participle'>;

/** A stand-in with its plain word in all forms in which the two differ. */
export function inflectedStandIns(
  spun: string,
  plain: string,
  as: 'noun' | 'verb',
): InflectedPair[] {
  const to = formsOf(plain, as);
  const byForm = new Map<string, InflectedPair>();
  for (const [name, form] of formsOf(spun, as)) {
    const meant = to.get(name);
    if (!meant || meant === form) continue;
    const known = byForm.get(form);
    // "knowledge" is its own plural: it stands for "data", not for a plural of that.
    if (known && as === 'noun') continue;
    const participle = name === 'Participle' ? meant : known?.participle;
    byForm.set(form, {
      words: form.split(' '),
      plain: name === 'Participle' && known ? known.plain : meant,
      participle,
    });
  }
  return [...byForm.values()];
}

function inflected(
  marked: string,
  plain: string,
  as: 'noun' | 'verb',
  thesaurus: Thesaurus,
): StandIn[] {
  const { spun, weight } = readMark(marked);
  const verbForNoun = as === 'noun' && spun in thesaurus.verbs && !(spun in thesaurus.nouns);
  return inflectedStandIns(spun, plain, as).map((pair) => ({ ...pair, weight, verbForNoun }));
}

/** All stand-ins of a thesaurus, in every inflection. */
export function standInsOf(thesaurus: Thesaurus): StandIns {
  const found: StandIn[] = [];
  const sections = [
    ['noun', thesaurus.nouns],
    ['verb', thesaurus.verbs],
  ] as const;
  for (const [as, section] of sections) {
    for (const [plain, spun] of Object.entries(section)) {
      for (const word of spun) found.push(...inflected(word, plain, as, thesaurus));
    }
  }
  const fixed = Object.entries(thesaurus.other).flatMap(([plain, stand]) =>
    stand.map((marked) => ({ plain, ...readMark(marked) })),
  );
  for (const { plain, spun, weight } of fixed) {
    found.push({
      words: spun.split(' '),
      plain,
      participle: undefined,
      weight,
      verbForNoun: false,
    });
  }
  return index(found);
}

function index(all: readonly StandIn[]): StandIns {
  const seen = new Set<string>();
  const byFirst = new Map<string, StandIn[]>();
  for (const standIn of all) {
    const key = `${standIn.words.join(' ')}>${standIn.plain}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const first = standIn.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), standIn]);
  }
  return byFirst;
}
