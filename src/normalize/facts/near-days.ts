/** A report is written within so many years of the days that its story is about. */
const MOST_YEARS_APART = 2;

const yearOf = (date: string) => Number(date.slice(0, 4));

/** Whether an ISO day lies within two years of a story's days; of a story without days none does. */
export const isNear = (
  date: string,
  span: { readonly from: string; readonly to: string } | undefined,
): boolean =>
  span !== undefined &&
  Math.max(yearOf(span.from) - yearOf(date), yearOf(date) - yearOf(span.to)) < MOST_YEARS_APART;
