import { apart } from '../apart.ts';
import type { timelineFilter as english } from '../en/timeline-filter.ts';
import { count, row } from './grammar.ts';
import { EVENTS, OF_EVENTS } from './nouns.ts';

export const timelineFilter: typeof english = {
  legend: 'اعرض بعض الأحداث فقط',
  report: { label: 'يرويه', all: 'أي تقرير' },
  person: { label: 'الشخصية', all: 'الجميع' },
  kind: { label: 'النوع', all: 'كل الأنواع' },
  showAll: 'اعرض الكل',
  nothingLeft: 'لا حدث في هذا التسلسل الزمني تجتمع فيه كل هذه الشروط. يمكنك التخفيف منها:',
  asked: {
    report: (report) => `يرويه ${apart(report)}`,
    person: (person) => `مع ${apart(person)}`,
    kind: (kind) => `من نوع «${apart(kind)}»`,
  },
  all: (events) => count(events, EVENTS),
  none: (asked) => `لا حدث ${row(asked)}`,
  shown: (shown, all, asked) => `${shown} من ${count(all, OF_EVENTS)}: ${row(asked)}`,
  without: (choice, events) => `من دون «${apart(choice)}»: ${count(events, EVENTS)}`,
};
