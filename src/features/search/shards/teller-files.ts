import { readRising } from './lists.ts';
import { placeOfNumber } from './place-of-number.ts';
import type { ShardFiles } from './shard-files.ts';

/** Which passages tell of which event. */
export class TellerFiles {
  private readonly starts: readonly number[];
  private readonly events: readonly number[];
  private readonly files: ShardFiles;

  /** @param events numbers of all passages that are events, rising */
  constructor(starts: readonly number[], events: readonly number[], files: ShardFiles) {
    this.starts = starts;
    this.events = events;
    this.files = files;
  }

  /** @throws NotLoaded for all files of some events */
  of(asked: readonly number[]): number[] {
    const places = asked.map((event) => {
      const place = placeOfNumber(this.events, event);
      const file = placeOfNumber(this.starts, place + 1) - 1;
      return { name: `tellers${file}`, at: place - (this.starts[file] ?? 0) };
    });
    this.files.need(places.map(({ name }) => name));
    return places.flatMap(({ name, at }) => readRising(this.files.get<string[]>(name)[at] ?? ''));
  }
}
