/** News agencies as datelines and bylines name them, in the letters in which they write themselves. */
const AGENCIES: readonly string[] = [
  ...['AP', 'Associated Press', 'AFP', 'Agence France-Presse', 'Reuters', 'Thomson Reuters'],
  ...[
    'UPI',
    'United Press International',
    'dpa',
    'epd',
    'KNA',
    'APA',
    'SDA',
    'Keystone-SDA',
    'ots',
  ],
  ...['PA', 'PA Media', 'Press Association', 'AAP', 'EFE', 'Europa Press', 'ANSA', 'Adnkronos'],
  ...['AGI', 'Lusa', 'Belga', 'ANP', 'NTB', 'TT', 'Ritzau', 'STT', 'PAP', 'CTK', 'ČTK', 'TASR'],
  ...['MTI', 'Hina', 'Tanjug', 'Beta', 'Agerpres', 'BTA', 'AMNA', 'Anadolu', 'Anadolu Agency'],
  ...['AA', 'TASS', 'Interfax', 'RIA Novosti', 'Ukrinform', 'BelTA', 'Kazinform', 'LETA', 'BNS'],
  ...['Xinhua', 'XNA', 'Kyodo', 'Kyodo News', 'Jiji', 'Jiji Press', 'Yonhap', 'KCNA', 'CNA'],
  ...['Bernama', 'Antara', 'PTI', 'ANI', 'IANS', 'UNI', 'APP', 'BSS', 'UNB', 'VNA', 'TNA', 'PNA'],
  ...['SPA', 'WAM', 'QNA', 'KUNA', 'BNA', 'ONA', 'INA', 'NNA', 'IRNA', 'ISNA', 'Tasnim', 'MENA'],
  ...['SANA', 'Petra', 'MAP', 'TAP', 'APS', 'SUNA', 'NAN', 'GNA', 'KNA', 'SAnews'],
  ...['Canadian Press', 'CP', 'Notimex', 'Télam', 'Prensa Latina', 'Agência Brasil', 'Andina'],
  ...['Bloomberg', 'Bloomberg News', 'CNN', 'CNN Business', 'BBC', 'BBC News', 'CBS', 'CBS News'],
  ...['NBC', 'NBC News', 'ABC News', 'Fox News', 'Sky News', 'NPR', 'PBS', 'Al Jazeera', 'NHK'],
  ...['RFE/RL', 'VOA', 'RFA', 'DW', 'Inter Press Service', 'IPS', 'PRNewswire', 'Business Wire'],
  ...['GlobeNewswire', 'CNW', 'Newsfile Corp.', 'States Newsroom', 'Stacker', 'The Conversation'],
  ...['Kaiser Health News', 'KFF Health News'],
  ...['رويترز', 'فرانس برس', 'وكالة الصحافة الفرنسية', 'أ ف ب', 'أ.ف.ب', 'أسوشيتد برس', 'د ب أ'],
  ...['الأناضول', 'وكالة الأناضول', 'شينخوا', 'سبوتنيك', 'سانا', 'كونا'],
];
const NAMES = new Set(AGENCIES);
const LOUD_NAMES = new Set(AGENCIES.map((name) => name.toUpperCase()));
/** Agencies whose names are words or other names: they are meant where a mark of agencies stands beside them. */
const WITH_OTHER_SENSES = new Set(['Beta', 'Hina', 'Petra', 'Stacker', 'Lusa', 'Belga', 'Antara']);
/** `lby/dpa`: an editor's sign and the agency. */
const SIGNED = /^[a-z]{2,5}\/([\p{L}]{2,6})$/u;

const withoutThe = (name: string) => name.trim().replace(/^The /i, '');

/** Whether `name` is that of a known news agency, in its own letters or in capitals. */
export function isKnownAgency(name: string): boolean {
  const plain = withoutThe(name);
  return [name.trim(), plain].some((form) => NAMES.has(form) || LOUD_NAMES.has(form));
}

/** Whether `name` is that of a known agency and of nothing else. */
export const isUnmistakableAgency = (name: string): boolean =>
  isKnownAgency(name) && !WITH_OTHER_SENSES.has(withoutThe(name));

/** Whether `name` is that of a news agency, also behind an editor's sign. */
export const isAgency = (name: string): boolean =>
  isKnownAgency(name) || isKnownAgency(SIGNED.exec(name.trim())?.[1] ?? '');
