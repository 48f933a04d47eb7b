import { wordList } from '../words/word-list.ts';

/** Words in capitals before a person’s name: `Mayor Marta Lindqvist`. */
export const PERSON_TITLES: ReadonlySet<string> = wordList(`
  mr mr. mrs mrs. ms ms. miss mx sir dame lord lady dr dr. doctor prof prof. professor rev rev. reverend father sister
  brother pastor bishop archbishop cardinal pope imam rabbi president vice-president chairman chairwoman chair
  chancellor premier minister secretary ambassador envoy senator sen sen. congressman congresswoman representative
  rep rep. governor gov gov. mayor councillor councilor councilwoman councilman alderman commissioner commander
  general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. cpl corporal
  private admiral adm adm. marshal sheriff constable detective inspector superintendent officer agent chief judge
  justice magistrate prosecutor coroner king queen prince princess duke duchess emperor sultan sheikh emir
  coach manager director spokesman spokeswoman spokesperson attorney counsel leader speaker engineer astronaut
  cosmonaut prefect delegate consul legate headmaster skipper principal headteacher dean provost warden referee secretary-general monsieur madame herr frau señor don
  señora docteur nurse deputy ministro ministra presidente presidenta alcalde alcaldesa gobernador gobernadora doctora
  ministre président présidente maire préfet ministerin präsident präsidentin bürgermeister bürgermeisterin sprecher
  sprecherin kanzler kanzlerin ministerpräsident prefeito prefeita governador governadora`);

/** Of these a report makes no role: they only address. */
export const BARE_TITLES: ReadonlySet<string> = wordList(
  'mr mr. mrs mrs. ms ms. miss mx sir dame lord lady monsieur madame herr frau señor señora don',
);

/** What people are called who have no such title: `a witness`, `the striker`. */
export const PERSON_NOUNS: ReadonlySet<string> = wordList(`
  substitute forward man woman boy girl teenager resident witness survivor victim suspect defendant driver pilot
  passenger farmer fisherman baker owner founder co-founder head boss executive president minister secretary mayor
  governor senator lawmaker politician candidate diplomat official officer chief director manager chairman chairwoman
  chair spokesman spokeswoman spokesperson aide adviser advisor analyst expert economist scientist researcher professor
  historian engineer architect doctor surgeon nurse paramedic firefighter teacher student lawyer attorney prosecutor
  judge coroner detective inspector sergeant captain coach trainer player striker midfielder defender goalkeeper keeper
  winger referee skipper champion astronaut commander cosmonaut author writer editor journalist reporter singer actor
  actress artist musician priest bishop pastor imam mother father son daughter brother sister wife husband widow
  neighbour neighbor friend colleague worker volunteer organiser organizer activist leader member king queen prince
  princess premier chancellor ambassador envoy counterpart veteran rescuer climber sailor crewman clerk shopkeeper
  accountant treasurer trustee foreman juror operator controller geologist biologist meteorologist physicist astronomer
  chemist midwife postman guide climber hiker skier diver pensioner tourist soldier guard inmate prisoner fugitive hostage
  gunman attacker cleaner caretaker plumber builder carpenter miner cyclist motorist lifeguard ranger vet`);

export const isBareTitle = (word: string): boolean => BARE_TITLES.has(word.toLowerCase());
