import type { TextBlock } from '../../article/article-body.ts';
import type { Edit, Flag } from '../../schemas/edit.ts';
import { type GoldSentence, parseGoldSet } from './gold-set.ts';
import { type Judgement, judge } from './judge.ts';
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
  for (let from = 0; from < sentences.length; from += SENTENCES_OF_A_TEXT) {
    let text = '';
    const artefacts = sentences.slice(from, from + SENTENCES_OF_A_TEXT).flatMap((sentence) => {
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
  return texts;
}

/** So many clean sentences, each behind a spun one, make a text: an article of some length. */
const CLEAN_OF_A_TEXT = 12;

/** What is changed in clean sentences that each follow a spun one; what becomes of the spun ones their own sets tell. */
function judgeAmong(
  clean: readonly GoldSentence[],
  spun: readonly GoldSentence[],
  normalize: Normalize,
): Judgement[] {
  const judgements: Judgement[] = [];
  for (let from = 0; from < clean.length; from += CLEAN_OF_A_TEXT) {
    let text = '';
    const spans = clean.slice(from, from + CLEAN_OF_A_TEXT).map((sentence, i) => {
      text += `${spun[(from + i) % spun.length]?.text ?? ''} `;
      const start = text.length;
      text += `${sentence.text}\n`;
      return { start, end: text.length };
    });
    const edits = normalize(text).edits.filter((edit) =>
      spans.some(({ start, end }) => edit.start < end && edit.end > start),
    );
    judgements.push(judge({ text, artefacts: [] }, edits));
  }
  return judgements;
}

type Reports = readonly { readonly raw: string; readonly blocks: readonly TextBlock[] }[];

/**
 * Measures the story's own reports against those that were annotated by hand.
 *
 * @param reports name of the raw file and blocks
 */
export function scoreReports(gold: Gold, reports: Reports): RestorationScore['reports'] {
  return [...gold.reports].flatMap(([start, text]) => {
    const report = reports.find(
      ({ raw, blocks }) => raw.startsWith(start) && isAnnotated(text, blocks),
    );
    return report ? [scoreOf(report.raw, [judgeReport(text, report.blocks)])] : [];
  });
}

/**
 * Measures the restoration against sentences that were annotated by hand.
 *
 * @param normalize restores a text that belongs to no story
 */
export function scoreSets(gold: Gold, normalize: Normalize): Omit<RestorationScore, 'reports'> {
  const spun = [...gold.spun].map(([name, text]) => ({ name, sentences: parseGoldSet(text) }));
  const clean = parseGoldSet(gold.clean);
  const hosts = spun.flatMap(({ sentences }) => sentences);
  return {
    sets: spun.map(({ name, sentences }) => {
      const kinds = [...Map.groupBy(sentences, ({ kind }) => kind)].map(
        ([kind, group]) =>
          [kind, asTexts(group).map((text) => judgeText(text, normalize))] as const,
      );
      return {
        ...scoreOf(
          name,
          kinds.flatMap(([, judged]) => judged),
        ),
        kinds: kinds.map(([kind, judged]) => scoreOf(kind, judged)),
      };
    }),
    clean: {
      sentences: clean.length,
      alone: scoreOf(
        'alone',
        clean.map((sentence) => judgeText(sentence, normalize)),
      ),
      amongSpun: scoreOf('among spun sentences', judgeAmong(clean, hosts, normalize)),
    },
  };
}

/** The whole scorecard. */
export const scoreRestoration = (
  gold: Gold,
  reports: Reports,
  normalize: Normalize,
): RestorationScore => ({
  reports: scoreReports(gold, reports),
  ...scoreSets(gold, normalize),
});
