/** Words of which stories are made. No person, place or organisation of this name is meant. */
export const GIVEN_NAMES =
  'Ada Alma Anton Arlo Beata Bruno Carla Celia Cosmo Dario Dora Edmund Elena Elsa Emil Enzo Erik Fabian Flora Frida Gideon Greta Hanna Hugo Ilse Ines Ivan Jonas Judith Karel Kira Lars Lena Livia Ludo Magda Marco Marta Milan Mira Nadia Nico Nora Olga Oskar Otto Petra Pia Quentin Rafael Remy Rita Rosa Saskia Selma Silas Sonja Stella Sven Tamar Tessa Theo Tilda Ulla Uma Valentin Vera Victor Wanda Willem Xenia Yara Yves Zelda Zeno'.split(
    ' ',
  );
export const FAMILY_STARTS =
  'Aldren Barrow Cask Delmor Elling Farrow Gresh Hallow Innes Jarrow Kestrel Lorring Marsh Norring Oster Pell Quarrin Rastow Selwyn Tarrant Underrow Vassel Wexley Yarrow Zellin Brandel Corrin Dunmor Everil Fenwar'.split(
    ' ',
  );
export const FAMILY_ENDS =
  'mann worth ford sen sky ley berg stein wick hurst dale croft by ton vik ova holm gate grove field'.split(
    ' ',
  );
export const PLACE_STARTS =
  'Ald Brin Cor Dun Eller Fal Gar Hel Inver Jor Kel Lan Mar Nor Ost Pen Quil Rav Sel Tor Ulver Vel Wen Yar Zan'.split(
    ' ',
  );
export const PLACE_ENDS =
  'mouth haven bridge stead minster port wold firth cliff marsh ness combe dale thorpe beck'.split(
    ' ',
  );
/** What someone did, in the past and as what is to come. */
export const DEEDS = [
  ['meeting', 'opened talks on', 'open talks on'],
  ['visit', 'toured', 'tour'],
  ['statement', 'defended', 'defend'],
  ['announcement', 'announced', 'announce'],
  ['incident', 'halted', 'halt'],
  ['ceremony', 'inaugurated', 'inaugurate'],
  ['decision', 'approved', 'approve'],
  ['condition', 'questioned', 'question'],
  ['plan', 'set out', 'set out'],
  ['office', 'took charge of', 'take charge of'],
] as const;
export const THING_MARKS =
  'northern southern eastern coastal regional municipal temporary joint disputed delayed annual second third winter summer emergency provincial historic floating underground'.split(
    ' ',
  );
export const THINGS = [
  'harbour levy',
  'ferry terminal',
  'flood barrier',
  'grain reserve',
  'fishing quota',
  'rail tunnel',
  'customs office',
  'power line',
  'water treaty',
  'hospital wing',
  'school programme',
  'airport runway',
  'wind farm',
  'border crossing',
  'housing plan',
  'pension fund',
  'road toll',
  'canal lock',
  'shipyard loan',
  'vaccine store',
  'timber permit',
  'weather station',
  'rescue fleet',
  'salt works',
  'bridge inspection',
  'tax rebate',
  'archive building',
  'bus network',
  'copper mine',
  'dairy subsidy',
];
export const SUBJECTS = [
  'The council',
  'The harbour master',
  'A spokeswoman for the ministry',
  'The opposition',
  'A panel of engineers',
  'The trade union',
  'An official who was not named',
  'The mayor',
  'The coast guard',
  'A group of shop owners',
  'The audit office',
  'Residents of the old town',
  'The regional court',
  'A former minister',
  'The chamber of commerce',
  'Two members of the committee',
];
export const REPORT_VERBS = [
  'said',
  'told reporters',
  'added',
  'explained',
  'noted',
  'confirmed',
  'warned',
  'argued',
  'recalled',
  'stressed',
];
export const CLAIMS = [
  'the works would cost %n million and last until the end of the year',
  'at least %n families had been asked to leave their homes for a night',
  'nobody had been told of the change before the %n members met',
  'the first %n pages of the study would be public within days',
  'the price of diesel had risen by %n per cent since the spring',
  'about %n boats were waiting outside the harbour that morning',
  'a new survey of %n households was under way',
  'the budget left room for %n posts and not for one more',
  'most of the %n letters that arrived were in favour',
  'the inquiry would hear %n witnesses behind closed doors',
  'the road was shut for %n hours after the storm',
  'the two sides were %n votes apart when the session ended',
  'the plan had been drawn up by %n experts from three countries',
  'a deposit of %n thousand had been paid and not returned',
  'the last train left %n minutes late and carried few passengers',
  'the museum had lent %n objects for the occasion',
];
export const TAILS = [
  'which the audit office had asked for in the spring',
  'as the rain that had fallen all week came to an end',
  'while a crowd waited outside the town hall',
  'a step that had been expected for some time',
  'although the figures are still to be checked',
  'before the markets opened in the capital',
  'after a night of talks that few had thought possible',
  'on the advice of a commission that meets twice a year',
  'in front of cameras from several countries',
  'without a word to the press',
  'to the surprise of the members who had come to vote',
  'following a complaint by the owners of the quay',
];
/** An utterance is one of each of these lists and of the reasons. */
export const OPENINGS = [
  'We have to',
  'Nobody here wants to',
  'The people of this coast were promised that we would',
  'It is time to',
  'My colleagues and I mean to',
  'Whoever governs after us will',
  'No treaty in the world asks us to',
  'Before the autumn I would rather',
  'Every one of these villages knows how to',
  'Our neighbours are invited to',
  'With a little patience both houses can',
  'Last year I was told never to',
];
export const AIMS = [
  'look at the figures',
  'keep the doors open',
  'read each page twice',
  'count what the storm has left',
  'pay for what was broken',
  'share the pilots and the tugs',
  'open the archive to scholars',
  'measure the depth of the channel',
  'lower the fee for small craft',
  'train two hundred young engineers',
  'publish the letters in full',
  'ask the insurers for an answer',
  'replace the lamps along the pier',
  'settle the wages of the night shift',
];
export const CONDITIONS = [
  'together with the northern towns',
  'under the eyes of a judge',
  'without raising a single tax',
  'by means of a plain contract',
  'inside one parliamentary term',
  'on the terms of the old convention',
  'despite the quarrel over timber',
  'through a common fund',
  'beside the railway company',
  'against the wishes of the lobby',
];
export const REASONS = [
  'because the ships will not wait for us',
  'and I said so to my colleagues this morning',
  'or we shall meet again in a year with nothing in our hands',
  'for the sake of those who work on the water',
  'whatever the newspapers make of it',
  'as long as both sides keep to the terms',
  'and the rest can follow in good time',
  'before the next storm finds us unprepared',
];
