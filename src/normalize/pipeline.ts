import type { Step } from './step.ts';
import { decode } from './steps/decode.ts';
import { stripAdMarkers } from './steps/strip-ad-markers.ts';

/**
 * Every rule in the order in which it runs.
 *
 * `decode` is first, so that no later rule meets an invisible character inside a word. Furniture goes
 * next: what is not the article must teach the rules nothing about it. Metadata is read when only the article is
 * left, and from the furniture's raw text. Names come before quotations and habits, which recognise
 * passages by them. The editor's corrections follow all that a rule can prove, so that they stay few.
 * Typography is last: it tidies what the others leave.
 */
export const pipeline: readonly Step[] = [decode, stripAdMarkers];
