import type { Thesaurus } from '../../../schemas/phrasebook.ts';
import { formsOf } from '../../language/word-forms.ts';

/**
 * How far a stand-in can be trusted to be one.
 * `telling`: news English hardly ever uses it itself, so that it tells of a spinner wherever it stands.
 * `likely`: in a sentence that is spun throughout, more often the spinner's word than the writer's.
 * `plausible`: only where the plain word completes a fixed expression.
 * `synonym`: a word that some dictionary offers; only a model of English decides over it.
 */
export type Weight = 'telling' | 'likely' | 'plausible' | 'synonym';

const MARKS: Readonly<Record<string, Weight>> = { '!': 'telling', '+': 'likely' };

/** Parts a stand-in of the thesaurus from its mark. */
function readMark(marked: string, unmarked: Weight): { spun: string; weight: Weight } {
  const weight = MARKS[marked.at(-1) ?? ''];
  return weight ? { spun: marked.slice(0, -1), weight } : { spun: marked, weight: unmarked };
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

function inflected(
  marked: string,
  plain: string,
  as: 'noun' | 'verb',
  thesaurus: Thesaurus,
  unmarked: Weight,
): StandIn[] {
  const { spun, weight } = readMark(marked, unmarked);
  const verbForNoun = as === 'noun' && spun in thesaurus.verbs && !(spun in thesaurus.nouns);
  const to = formsOf(plain, as);
  const byForm = new Map<string, StandIn>();
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
      weight,
      verbForNoun,
    });
  }
  return [...byForm.values()];
}

/**
 * All stand-ins of a thesaurus, in every inflection.
 *
 * @param unmarked how far those without a mark can be trusted
 */
export function standInsOf(thesaurus: Thesaurus, unmarked: Weight = 'plausible'): StandIns {
  const found: StandIn[] = [];
  const sections = [
    ['noun', thesaurus.nouns],
    ['verb', thesaurus.verbs],
  ] as const;
  for (const [as, section] of sections) {
    for (const [plain, spun] of Object.entries(section)) {
      for (const word of spun) found.push(...inflected(word, plain, as, thesaurus, unmarked));
    }
  }
  const fixed = Object.entries(thesaurus.other).flatMap(([plain, stand]) =>
    stand.map((marked) => ({ plain, ...readMark(marked, unmarked) })),
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
