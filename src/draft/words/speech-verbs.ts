import { wordList } from './word-list.ts';

/** The same of Spanish, French, German and Portuguese. */
const FOREIGN_SPEECH = `
  dijo dice dijeron declaró declararon afirmó afirmaron aseguró explicó señaló indicó manifestó añadió agregó comentó
  advirtió sostuvo reconoció anunció respondió expresó apuntó subrayó insistió relató
  déclaré affirmé indiqué expliqué précisé ajouté assuré annoncé souligné estimé confié répondu lancé déclare affirme
  indique explique précise assure annonce souligne estime
  sagte sagten erklärte erklärten betonte teilte berichtete ergänzte warnte kündigte äußerte versicherte meinte
  disse disseram afirmou declarou explicou acrescentou informou ressaltou destacou garantiu alertou comentou anunciou`;

const ARABIC_SPEECH = `
  قال قالت قالوا وقال وقالت فقال يقول تقول أضاف أضافت وأضاف وأضافت صرح صرحت وصرح وصرحت أكد أكدت وأكد وأكدت أوضح أوضحت وأوضح وأوضحت
  أعلن أعلنت وأعلن وأعلنت ذكر ذكرت وذكر وذكرت أشار أشارت وأشار وأشارت شدد شددت وشدد وشددت اعتبر اعتبرت واعتبر واعتبرت كتب كتبت وكتب وكتبت
  تابع تابعت وتابع وتابعت رد ردت ورد وردت`;

/** Verbs before which their subject never stands. */
export const VERBS_FIRST: ReadonlySet<string> = wordList(ARABIC_SPEECH);

/** Verbs by which a report gives someone’s words: “she said”. */
export const SPEECH_VERBS: ReadonlySet<string> = wordList(`
  said says say saying told tells telling added adds adding asked asks replied replies answered announced announces
  argued argues explained explains insisted insists claimed claims stated states stressed stresses warned warns wrote
  writes tweeted posted noted notes remarked declared declares recalled recalls admitted admits acknowledged
  acknowledges called calls described describes testified testifies confirmed confirms denied denies suggested suggests
  shouted shouts joked jokes quipped continued continues concluded concludes emphasised emphasized emphasises
  emphasizes reiterated reiterates urged urges vowed vows promised promises pledged predicted predicts responded
  responds commented comments maintained maintains complained cautioned cautions conceded observed quoted reported
  pleaded begged cried exclaimed yelled screamed whispered laughed recounted reflected read reads thanked praised
  reminded reminds
  criticised criticized accused accuses dismissed rejected lamented boasted countered retorted mused ruled wondered
  ${FOREIGN_SPEECH} ${ARABIC_SPEECH}`);

/** Those that hold for what was said and tell no other deed. */
export const PLAIN_SPEECH: ReadonlySet<string> = wordList(`
  said says say saying told tells added adds asked asks replied explained argued stated wrote tweeted noted remarked
  recalled insisted stressed warned claimed ${FOREIGN_SPEECH} ${ARABIC_SPEECH}`);
