import { wordList } from '../words/word-list.ts';

/** Words with which names of institutions end, or that stand at their head: `Harbour Authority`, `University of Halden`. */
export const ORGANISATION_WORDS: ReadonlySet<string> = wordList(`
  affairs department ministry agency authority commission committee council parliament congress senate house government
  office bureau court police force army navy guard service services university college school institute academy
  hospital clinic trust foundation fund bank company corporation corp corp. inc inc. ltd ltd. plc group holdings
  industries airlines airways railway railways union party association federation league club fc united rovers city's
  society museum theatre orchestra church press news times post gazette herald tribune courier journal network
  television radio organisation organization nations union alliance board brigade ambulance team crew staff
  laboratory observatory partnership partners consortium cooperative institution administration authorities ministries
  secretariat treasury embassy consulate directorate utility utilities watchdog regulator syndicate co-op chamber ngo
  ministerio gobierno universidad empresa ayuntamiento tribunal fiscalía partido ministère gouvernement université
  hôpital préfecture parquet parti ministerium regierung universität krankenhaus polizei gericht ministério governo
  universidade`);

/** Words with which names of places end, or that stand at their head: `Orrin Sound`, `Lake Halden`. */
export const PLACE_WORDS: ReadonlySet<string> = wordList(`
  bay sound river lake sea ocean gulf strait channel canal harbour harbor port island islands isle peninsula cape
  mountain mountains mount hill hills valley forest desert beach coast shore point street road avenue lane drive
  boulevard square place plaza park garden gardens bridge tunnel station airport terminal stadium arena ground field
  hall palace house guesthouse hotel castle tower towers building centre center county province state district region
  town village city north south east west quay pier dock wharf cathedral highway motorway junction crossing prison
  jail pass glacier reef spaceport pad bakery mill farm bay's`);

/** Capitalised, and the name of neither person, place nor organisation. */
export const NO_NAMES: ReadonlySet<string> = wordList(`
  i january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun a.m. p.m.
  am pm gmt utc bst est edt pst cet god christmas easter ramadan covid covid-19 ok tv ad bc mr mrs ms dr`);

/** Small words inside names: `Ursula von der Leyen`, `Bay of Pigs`. */
export const JOINTS: ReadonlySet<string> = wordList(
  'of de la le du des del della di da dos do van von der den bin ibn bint ben al el y zu ter ten af',
);
