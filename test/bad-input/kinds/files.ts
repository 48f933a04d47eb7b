import { type Kinds, put } from './kind.ts';

const EVENT =
  "title: Rain\nsummary: The ferry sailed.\nwhen: { from: '2019-03-04' }\nkind: incident\nevidence:\n  - { report: end-of-the-ferries, quote: made its last crossing, knew: past }\n";
const TOPIC = 'name: Rain\nwords: [ferry]\n';

/** Files and folders of wrong names, in wrong places, or of the wrong sort. */
export const files: Kinds = {
  'a file name in capitals': put('topics/Rain.yaml', TOPIC, /topics\/Rain\.yaml .*lower-case/),
  'a file name with a space': put(
    'topics/the rain.yaml',
    TOPIC,
    /topics\/the rain\.yaml .*lower-case/,
  ),
  'a file name with a dot': put(
    'topics/the.rain.yaml',
    TOPIC,
    /topics\/the\.rain\.yaml .*lower-case/,
  ),
  'a file name in Chinese': put('topics/雨.yaml', TOPIC, /topics\/雨\.yaml .*lower-case/),
  'a file called __proto__': put('topics/__proto__.yaml', TOPIC, /__proto__\.yaml .*lower-case/),
  'a topic called constructor': put('topics/constructor.yaml', TOPIC),
  'a topic called valueof': put('topics/valueof.yaml', TOPIC),
  'an event called main': put('events/main.yaml', EVENT, /events\/main\.yaml .*Rename/),
  'an event called day-1': put('events/day-1.yaml', EVENT, /events\/day-1\.yaml .*Rename/),
  'an event called as a further page of the timeline': put(
    'events/page-2.yaml',
    EVENT,
    /events\/page-2\.yaml .*Rename/,
  ),
  'an event called constructor': put('events/constructor.yaml', EVENT),
  'a name of 200 letters': put(`topics/${'a'.repeat(200)}.yaml`, TOPIC, /topics\/a+\.yaml .*long/),
  'the same id with two endings': put(
    'topics/ferry.yml',
    TOPIC,
    /topics\/ferry\.(?:yml|yaml) .*same id/,
  ),
  'a folder where a file should be': put(
    'topics/rain.yaml',
    'a folder',
    /topics\/rain\.yaml .*folder/,
  ),
  'a folder where the story should be': put('story.yaml', 'a folder', /story\.yaml .*folder/),
  'a folder where the aliases should be': put('aliases.yaml', 'a folder', /aliases\.yaml .*folder/),
  'a folder where the list of permalinks should be': put(
    'permalinks.txt',
    'a folder',
    /permalinks\.txt .*folder/,
  ),
  'a folder where a raw file should be': put('raw/rain.txt', 'a folder', /raw\/rain\.txt .*folder/),
  'a folder where corrections should be': put(
    'corrections/tides.yaml',
    'a folder',
    /corrections\/tides\.yaml .*folder/,
  ),
  'a file where a folder should be': put('topics', 'name: Rain\n', /topics .*a folder should be/),
  'a file where the raw files should be': put('raw', 'words', /raw .*a folder should be/),
  'no raw files': put('raw', 'nothing', /raw.*no such folder/),
  'something dismissed that rests on nothing': put(
    'dismissed.yaml',
    '- collection: events\n  title: Rain\n',
    /dismissed\.yaml:1 .*“passages”/,
  ),
  'something dismissed of no collection': put(
    'dismissed.yaml',
    '- collection: event\n  title: Rain\n  name: Rain\n',
    /dismissed\.yaml:1 .*events/,
  ),
  'no story': put('story.yaml', 'nothing', /story\.yaml .*missing/),
  'a folder inside a collection': put('topics/old/rain.yaml', TOPIC, /topics\/old .*folder/),
  'a raw file that is a link': put('raw/rain.txt', { link: 'ferry.txt' }, /raw\/rain\.txt .*link/),
  'a raw file that is a link to nothing': put(
    'raw/rain.txt',
    { link: 'gone.txt' },
    /raw\/rain\.txt .*link/,
  ),
  'a raw file that is a link out of the folder': put(
    'raw/rain.txt',
    { link: '/etc/hostname' },
    /raw\/rain\.txt .*link/,
  ),
  'an entry that is a link': put(
    'topics/rain.yaml',
    { link: 'ferry.yaml' },
    /topics\/rain\.yaml .*link/,
  ),
  'corrections that are a link': put(
    'corrections/tides.yaml',
    { link: 'gone.yaml' },
    /corrections\/tides\.yaml .*link/,
  ),
  'a folder of a nearly right name': put('event/rain.yaml', TOPIC, /event .*“events”/),
  'a file of a nearly right name': put('alias.yaml', '[]\n', /alias\.yaml .*aliases\.yaml/),
  'corrections without a raw file': put(
    'corrections/tide.yaml',
    'label: Tide\n',
    /corrections\/tide\.yaml .*“?tides/,
  ),
  'corrections of a name far from any raw file': put(
    'corrections/xyzzy.yaml',
    'label: Tide\n',
    /corrections\/xyzzy\.yaml .*raw/,
  ),
  'an entry that ends in .json': put(
    'topics/rain.json',
    '{}',
    /topics\/rain\.json .*another ending/,
  ),
  'a topic hidden by a dot': put('topics/.rain.yaml', 'not: read\n'),
};
