import { daysBetween } from '../dates/iso-days.ts';
import type { ToldReport } from '../reports/read-reports.ts';

/** Reports further apart may both be right, one after the other. */
const MAX_DAYS = 3;

/** Whether two reports are known to be written within a few days. */
export const areWrittenNear = (
  { written: one }: Pick<ToldReport, 'written'>,
  { written: other }: Pick<ToldReport, 'written'>,
): boolean =>
  one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) <= MAX_DAYS;
