/**
 * What `content/story.yaml` starts as. Empty fields must be filled in, and the check says so; lines that start with
 * “#” may be used or deleted.
 */
export const storySkeleton = `title:
shortTitle: # for narrow places, such as the name of a browser's tab
language: en # of what you write here: en-GB, fr
standfirst: >-

editor: # who answers for what stands here: your name, or that of your desk
contact: # where readers say what is wrong: mailto:desk@news.example, or https://news.example/issues/new
changed: # the day on which this edition was last changed: '2024-02-29'
span: # the days that the story is about
  from: # '2023-06-18'
  to:
place: # the id of a place: npm run new -- place <id>
timeZone: # of that place: Europe/Paris
clocks: # that a reader may choose besides their own
  - label:
    zone: # Europe/Paris
# kinds: # of event, beside the common ones, with their names as headings: goal: Goals
keyPoints: []
#  - text: # in your own words; all of it must stand in the evidence
#    evidence:
#      - report: # the slug of a report
#        quote: # words of that report, from one paragraph
otherNames: [] # names that need no entry of their own
# show: # full, passages or links: how much is shown of the reports
# showReason: # why, for readers
`;

/** What `content/sources.yaml` starts as. */
export const sourcesSkeleton = `# Where “npm run add -- --sources” looks for what is new. It needs one of feeds, lists and pages.
feeds: [] # RSS, Atom, RDF or JSON Feed
#  - https://gazette.example/coast.xml
lists: [] # pages whose links are looked through
pages: [] # single pages, each taken once
words: [] # one of these must be said of a page; ferr* stands for ferry and ferries
without: [] # pages of which one of these is said are left
leaveOut: [] # addresses that are not wanted: what was deleted would come again
limit: 20 # so many new pages in one run at most
`;

/** What `shelf.yaml` starts as: beside `stories/`, where each story has its folder. */
export const shelfSkeleton = `title: # what the shelf is called
language: en # of its own pages: en-GB, fr, ar
# standfirst: # what its stories have in common
order: [] # stories that stand first, by their folders; the others follow by name
people: [] # the same person in several stories, as you know
#  - [harbour/ida-quill, dam/ida-quill]
`;

/**
 * What `content/corrections/<raw file>.yaml` starts as: a file that changes nothing, with a line for all that an editor
 * can say.
 *
 * @param raw the name of the raw file
 */
export const correctionSkeleton = (
  raw: string,
): string => `# What an editor adds to ${raw}. Passages are words of that file; each says why, for readers.
# slug: # the report's address; made from its title when left out
# label: # a short name for it
# title: { value: , reason: }
# published: { value: , reason: } # '2023-06-18'
# writer: { value: , reason: } # the id of a publisher, or a name
# copier: { value: , reason: }
# language: { value: , reason: } # en, or fr > en for a translation
# reworded: # how it is known that the copier told the report in other words
# url: # where the page was
# retrieved: # the day on which it was scraped
# archived: # the address of an archive's copy
# show: # full, passages or links: how much of it is shown
# showReason:
# withdrawn: { on: , reason: } # the day on which it was taken back
# noindex: true # not for search engines
corrections: []
#  - passage:
#    replacement:
#    reason:
#    every: true # in every place where the passage stands
#    evidence: { report: , quote: } # words of another report that prove it
keep: [] # no rule changes anything here; lines that a rule took out come back
#  - passage:
#    to: # the last words, where it goes over several paragraphs
#    reason:
cut: [] # no part of the report
#  - passage:
#    to:
#    reason:
join: [] # lines that are one paragraph
#  - passage:
#    to:
#    between: '' # for half words; a space when left out
#    reason:
split: [] # where a new paragraph begins
#  - before:
#    reason:
roles: []
#  - passage:
#    to:
#    role: # paragraph, heading, caption, credit, quotation, attribution or note
#    reason:
flags: [] # what looks wrong and cannot be mended
#  - passage:
#    reason:
#    beside: { report: , quote: } # what another report has in its place
`;
