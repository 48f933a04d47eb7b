import type { TextBlock } from '../../article/article-body.ts';
import type { Edit, Flag } from '../../schemas/edit.ts';
import { type GoldSentence, parseGoldSet } from './gold-set.ts';
import { judge } from './judge.ts';
import { isAnnotated, judgeReport } from './judge-report.ts';
import type { MarkedText } from './marked-text.ts';
import { type SetScore, scoreOf } from './score.ts';

/** What was annotated by hand: texts in the notation of `marked-text.ts`. */
export interface Gold {
  /** By the start of the raw file's name; those of another story's files are left out of the score. */
  readonly reports: ReadonlyMap<string, string>;
  /** Spun sentences by the name of their set. */
  readonly spun: ReadonlyMap<string, string>;
  /** Sentences that must stay. */
  readonly clean: string;
}

/** The scorecard; it can be written as JSON. */
export interface RestorationScore {
  readonly reports: readonly SetScore[];
  readonly sets: readonly (SetScore & { readonly kinds: readonly SetScore[] })[];
  readonly clean: {
    readonly sentences: number;
    readonly alone: SetScore;
    readonly amongSpun: SetScore;
  };
}

type Normalize = (raw: string) => {
  readonly edits: readonly Edit[];
  readonly flags: readonly Flag[];
};

function judgeText(marked: MarkedText, normalize: Normalize) {
  const { edits, flags } = normalize(marked.text);
  return judge(marked, edits, flags);
}

/** A sentence by itself cannot prove that its text was reworded; so many of one kind make a short report. */
const SENTENCES_OF_A_TEXT = 5;

/** Sentences of one kind as texts of some paragraphs, in their order. */
function asTexts(sentences: readonly GoldSentence[]): MarkedText[] {
  const texts: MarkedText[] = [];
  for (const group of Map.groupBy(sentences, ({ kind }) => kind).values()) {
    for (let from = 0; from < group.length; from += SENTENCES_OF_A_TEXT) {
      let text = '';
      const artefacts = group.slice(from, from + SENTENCES_OF_A_TEXT).flatMap((sentence) => {
        const at = text.length;
        text += `${sentence.text}\n`;
        return sentence.artefacts.map((artefact) => ({
          ...artefact,
          start: artefact.start + at,
          end: artefact.end + at,
        }));
      });
      texts.push({ text, artefacts });
    }
  }
  return texts;
}

/** A spun text of many paragraphs, each of which ends with a clean sentence. */
function mix(clean: readonly GoldSentence[], spun: readonly GoldSentence[]): MarkedText {
  let text = '';
  const artefacts = clean.flatMap((sentence, i) => {
    const host = spun[i % spun.length];
    const at = text.length;
    text += `${host?.text ?? ''} ${sentence.text}\n`;
    return (host?.artefacts ?? []).map((artefact) => ({
      ...artefact,
      start: artefact.start + at,
      end: artefact.end + at,
    }));
  });
  return { text, artefacts };
}

/**
 * Measures the restoration against texts that were annotated by hand.
 *
 * @param reports the story's reports: name of the raw file and blocks
 * @param normalize restores a text that belongs to no story
 */
export function scoreRestoration(
  gold: Gold,
  reports: readonly { readonly raw: string; readonly blocks: readonly TextBlock[] }[],
  normalize: Normalize,
): RestorationScore {
  const spun = [...gold.spun].map(([name, text]) => ({ name, sentences: parseGoldSet(text) }));
  const clean = parseGoldSet(gold.clean);
  const hosts = spun.flatMap(({ sentences }) => sentences);
  const judged = (sentences: readonly GoldSentence[]) =>
    asTexts(sentences).map((text) => judgeText(text, normalize));
  return {
    reports: [...gold.reports].flatMap(([start, text]) => {
      const report = reports.find(
        ({ raw, blocks }) => raw.startsWith(start) && isAnnotated(text, blocks),
      );
      return report ? [scoreOf(report.raw, [judgeReport(text, report.blocks)])] : [];
    }),
    sets: spun.map(({ name, sentences }) => ({
      ...scoreOf(name, judged(sentences)),
      kinds: [...Map.groupBy(sentences, ({ kind }) => kind)].map(([kind, group]) =>
        scoreOf(kind, judged(group)),
      ),
    })),
    clean: {
      sentences: clean.length,
      alone: scoreOf(
        'alone',
        clean.map((sentence) => judgeText(sentence, normalize)),
      ),
      amongSpun: scoreOf('among spun sentences', [judgeText(mix(clean, hosts), normalize)]),
    },
  };
}
