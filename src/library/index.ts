/** Restores scraped reports, with evidence for every word. */
import './older-node.ts';

export type { Change, Span, TextBlock } from '../article/article-body.ts';
export { restoredText, scrapedText } from '../article/article-body.ts';
export type { Normalized } from '../normalize/normalize.ts';
export type { WitnessText } from '../normalize/step.ts';
export type { Edit, Flag, Witness } from '../schemas/edit.ts';
export type { EditKind, Grade } from '../schemas/edit-kinds.ts';
export type { NormalizeOptions } from './normalize-report.ts';
export { normalizeReport as normalize } from './normalize-report.ts';
