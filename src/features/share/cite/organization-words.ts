/** Words that stand in names of organisations and hardly ever in those of people. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  `agency agencies associated association authority board broadcasting bureau chronicle club college commission committee
  company corporation council courier daily department desk dispatch editors editorial federation foundation gazette
  government group herald inc institute institution journal limited llc ltd magazine media ministry network networks
  news newspaper newsroom office observatory organisation organization partners press publishing radio reporters review
  service services society staff star studio syndicate team telegraph television times tribune tv union university
  weekly wire wires writers`.split(/\s+/),
);

/** News agencies and broadcasters whose name of one word could be a family name. */
export const WELL_KNOWN: ReadonlySet<string> = new Set(
  'reuters bloomberg xinhua tass yonhap kyodo efe ansa dpa afp ap upi bbc cnn politico'.split(' '),
);

/** What may stand in lower case inside the name of a person. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'a af al av ben bin bint da dal de degli dei del della den der di do dos du e el ibn la las le los of op ter ten van vom von y zu zum zur'.split(
    ' ',
  ),
);
