import { decodeNumbers } from '../codes.ts';
import { Layout, type Zones } from '../lay-out.ts';
import { Lexicon } from '../lexicon.ts';
import type { PassageKind } from '../passage.ts';
import type { ShownPassage } from '../search-index.ts';
import { versionsOf } from '../versions-of.ts';
import { placeOfNumber } from './place-of-number.ts';
import { STRIDE, type TextRecord, type TextShard } from './shard-data.ts';
import type { ShardFiles } from './shard-files.ts';

/** Stems matter only where words are looked for. */
const NONE: ReadonlyMap<string, string> = new Map();

/** The texts of the passages that are shown. */
export class TextFiles {
  private readonly starts: readonly number[];
  private readonly files: ShardFiles;

  constructor(starts: readonly number[], files: ShardFiles) {
    this.starts = starts;
    this.files = files;
  }

  private nameOf(passage: number): string {
    return `texts${placeOfNumber(this.starts, passage + 1) - 1}`;
  }

  private record(passage: number): TextRecord {
    const start = this.starts[placeOfNumber(this.starts, passage + 1) - 1] ?? 0;
    const record = this.files.get<TextShard>(this.nameOf(passage)).passages[passage - start];
    if (!record) throw new RangeError(`there is no passage ${passage}`);
    return record;
  }

  private quotedBy(passage: number) {
    return versionsOf(decodeNumbers(this.record(passage)[4]));
  }

  /** @throws NotLoaded for all files of some passages, and of what they quote */
  prepare(passages: readonly number[]): void {
    this.files.need(passages.map((passage) => this.nameOf(passage)));
    this.files.need(
      passages.flatMap((passage) =>
        this.quotedBy(passage).map((version) => this.nameOf(version.passage)),
      ),
    );
  }

  /** A passage laid out by itself, after those that it quotes. */
  shown(passage: number, kind: PassageKind): ShownPassage {
    const lexicon = new Lexicon(NONE);
    const layout = new Layout(lexicon);
    const versions = this.quotedBy(passage);
    const texts = new Map<number, Zones>();
    for (const { passage: quoted } of versions) {
      const [, title, text] = this.record(quoted);
      if (!texts.has(quoted)) texts.set(quoted, layout.add(0, title, text, []));
    }
    const [id, title, text, report] = this.record(passage);
    const zones = layout.add(
      0,
      title,
      text,
      versions.map((version) => {
        const from = (texts.get(version.passage)?.text ?? 0) + version.first;
        return { from, to: from + version.count };
      }),
    );
    const { titles } = this.files.get<TextShard>(this.nameOf(passage));
    const { entries } = lexicon;
    const { words, gaps, restoredFrom, restoredTo } = layout;
    return {
      ...zones,
      kind,
      id,
      report,
      reportTitle: titles[report] ?? report,
      quotes: versions.map((version) => version.passage),
      laidOut: { entries, words, gaps, restoredFrom, restoredTo },
      base: passage * STRIDE - zones.title,
    };
  }
}
