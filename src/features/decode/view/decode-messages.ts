import type { DecodedParts } from '../decoded-parts.ts';

/** What the page asks of the worker: without bytes, only to make itself ready. */
export interface DecodeRequest {
  readonly id: number;
  /** Where the lists are. */
  readonly address: string;
  /** Where the whole table of frequencies is, for a reader who wants texts weighed with it. */
  readonly table?: string;
  /** Of the interface. */
  readonly language: string;
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/** What is shown and handed on of a decoded text. */
export interface DecodeResult {
  readonly parts: DecodedParts;
  readonly json: string;
  readonly restored: string;
  readonly counts: readonly [words: number, changes: number, doubts: number];
  /** Whether it is in the language of the tables. */
  readonly isEnglish: boolean;
}

/** What the worker tells of the request with the same id. */
export type DecodeAnswer =
  | { readonly id: number; readonly ready: true }
  | { readonly id: number; readonly done: number; readonly all: number }
  | { readonly id: number; readonly result: DecodeResult }
  | { readonly id: number; readonly problem: string };
