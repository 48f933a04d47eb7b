/** Up to so many reports a story's entries grow with them; beyond, reports tell more and more of what others told. */
const STEADY_REPORTS = 100;

/** How many entries of a kind a story of so many reports has: `perReport` each at first, then by the square root. */
export function entriesFor(reports: number, perReport: number): number {
  const steady = Math.min(reports, STEADY_REPORTS) * perReport;
  return Math.round(steady * Math.sqrt(Math.max(1, reports / STEADY_REPORTS)));
}
