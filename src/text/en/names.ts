/** The names that the interface has for kinds, statuses and grades, by their ids in the data. */
export const names = {
  eventKinds: {
    visit: 'Visits',
    meeting: 'Meetings',
    statement: 'Statements',
    announcement: 'Announcements',
    incident: 'Incidents',
    ceremony: 'Ceremonies',
    decision: 'Decisions',
    office: 'Offices',
    condition: 'Conditions',
    plan: 'Plans',
  },
  /** What sort of difference stands between the reports. */
  differenceKinds: {
    rounding: 'Rounding',
    scope: 'Scope',
    'time-of-writing': 'Time of writing',
    translation: 'Translation',
    'quotation-wording': 'Wording of a quotation',
    spelling: 'Spelling',
    error: 'Error',
    judgement: 'Judgment',
    open: 'Contradiction',
  },
  differenceKindMeanings: {
    rounding: 'One fact, given more or less exactly.',
    scope: 'Each report tells another part, or takes the matter wider or narrower.',
    'time-of-writing': 'One report was written before what the other tells.',
    translation: 'A sentence that came through another language.',
    'quotation-wording': 'Words in quotation marks that are not the same.',
    spelling: 'One name in two forms.',
    error: 'One report contradicts the others, or itself, and the files show which is wrong.',
    judgement: 'The reports, or those whom they cite, judge the same events differently.',
    open: 'The reports contradict each other, and the files do not settle it.',
  },
  /** How faithful a version of a quotation is. */
  quoteStatuses: {
    verbatim: 'verbatim',
    spun: 'reworded by software',
    translated: 'translated',
    paraphrased: 'paraphrased',
    unverified: 'unverified',
  },
  quoteStatusMeanings: {
    verbatim: 'Words that two reports have alike, or a post that a report shows.',
    spun: 'Words in quotation marks in which software has put other words.',
    translated:
      'Whatever a machine-translated report quotes, and all words of speakers who spoke another language.',
    unverified:
      'Words in quotation marks that one report alone has, however clean it is, or that another passage quotes otherwise.',
    paraphrased: 'Told indirectly, without quotation marks.',
  },
  /** What sort of change an edit makes. */
  editKinds: {
    decode: 'Characters',
    strip: 'Menus, adverts and the like',
    name: 'Names',
    quote: 'Quotations',
    habit: 'Swapped words',
    correction: 'Editor',
    typography: 'Typography',
  },
  /** How sure a change is. */
  grades: {
    certain: 'Certain',
    supported: 'Supported',
    likely: 'Likely',
    editor: 'Editor’s reading',
  },
  gradeMeanings: {
    certain:
      'The scraped wording is never right English, or is a menu, an advert or the like by its form.',
    supported: 'Another report or a known name has the restored wording.',
    likely: 'The scraped wording can be right elsewhere, but not in this place of this text.',
    editor:
      'How the editor reads a damaged passage. The reason is given; no other passage proves it.',
  },
};
