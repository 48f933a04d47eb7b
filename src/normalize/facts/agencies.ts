/**
 * News agencies as datelines and bylines name them. Names in capitals are agencies by their form; these are the ones
 * that are written otherwise, or that stand for a longer name.
 */
const AGENCIES = new Set(
  [
    ...['AP', 'Associated Press', 'The Associated Press', 'AFP', 'Agence France-Presse', 'Reuters'],
    ...['Thomson Reuters', 'UPI', 'United Press International', 'dpa', 'epd', 'KNA', 'APA', 'SDA'],
    ...['Keystone-SDA', 'ots', 'PA', 'PA Media', 'Press Association', 'AAP', 'EFE', 'Europa Press'],
    ...[
      'ANSA',
      'Adnkronos',
      'AGI',
      'Lusa',
      'Belga',
      'ANP',
      'NTB',
      'TT',
      'Ritzau',
      'STT',
      'PAP',
      'CTK',
      'ČTK',
    ],
    ...[
      'TASR',
      'MTI',
      'Hina',
      'Tanjug',
      'Beta',
      'Agerpres',
      'BTA',
      'AMNA',
      'Anadolu',
      'Anadolu Agency',
      'AA',
    ],
    ...[
      'TASS',
      'Interfax',
      'RIA Novosti',
      'Ukrinform',
      'BelTA',
      'Kazinform',
      'Xinhua',
      'Kyodo',
      'Kyodo News',
    ],
    ...[
      'Jiji',
      'Jiji Press',
      'Yonhap',
      'Bernama',
      'Antara',
      'PTI',
      'ANI',
      'IANS',
      'UNI',
      'APP',
      'BSS',
      'UNB',
    ],
    ...[
      'VNA',
      'TNA',
      'PNA',
      'SPA',
      'WAM',
      'QNA',
      'KUNA',
      'IRNA',
      'MENA',
      'SANA',
      'Petra',
      'NAN',
      'GNA',
      'SAnews',
    ],
    ...[
      'Canadian Press',
      'The Canadian Press',
      'CP',
      'Notimex',
      'Télam',
      'Prensa Latina',
      'Agência Brasil',
    ],
    ...[
      'Bloomberg',
      'Bloomberg News',
      'CNN',
      'CNN Business',
      'RFE/RL',
      'VOA',
      'Inter Press Service',
      'IPS',
    ],
    ...[
      'PRNewswire',
      'Business Wire',
      'BUSINESS WIRE',
      'GlobeNewswire',
      'GLOBE NEWSWIRE',
      'CNW',
      'Newsfile Corp.',
    ],
    ...['States Newsroom', 'Stacker', 'Kaiser Health News', 'KFF Health News', 'The Conversation'],
  ].map((name) => name.toLowerCase()),
);
const ACRONYM = /^\p{Lu}{2,5}(?:[/-]\p{Lu}{2,5})?$/u;
/** `lby/dpa`: an editor's sign and the agency. */
const SIGNED = /^[a-z]{2,5}\/([\p{L}]{2,6})$/u;

/** Whether `name` is that of a news agency: a known one, or an acronym as they have. */
export function isAgency(name: string): boolean {
  const plain = name.trim().replace(/^the /i, '');
  const signed = SIGNED.exec(plain)?.[1];
  return (
    AGENCIES.has(name.trim().toLowerCase()) ||
    AGENCIES.has(plain.toLowerCase()) ||
    ACRONYM.test(plain) ||
    (signed !== undefined && isAgency(signed))
  );
}

/** Whether `name` is that of an agency on the list, and not merely an acronym. */
export const isKnownAgency = (name: string): boolean => AGENCIES.has(name.trim().toLowerCase());
