/** Words that run through any prose of a language and hardly through another's. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on by he it as are be this his from which have has said',
  fr: 'le la les des du et est que une dans pour qui sur au avec ce il par plus pas ne sont',
  de: 'der die das und ist von den mit sich des auf für nicht ein eine dem im als auch es werden hat',
  es: 'el la los las de que y en un una por con para se del su al es lo como más',
  it: 'il lo gli di che e la un una per con del della non è si al dei nel anche sono',
  pt: 'o os as de que e um uma para com do da em não no na se por mais dos foi',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij',
};

/** The same of languages whose small words are other words in English; they only tell languages apart. */
export const MORE_FUNCTION_WORDS: Readonly<Record<string, string>> = {
  sv: 'och att det som en på är av för med den till inte har om ett de var kan från',
  da: 'og at det som en på er af for med den til ikke har om et de var kan fra',
  nb: 'og å det som en på er av for med den til ikke har om et de var kan fra',
  fi: 'ja on ei se että oli hän ovat myös mutta joka kun niin sen jo vain kuin',
  pl: 'i w na się z do nie że to jest jak o od za po przez dla są który ale',
  cs: 'a v na se z do že to je s o od za po pro by jsou který ale jako',
  ro: 'și în de la a cu pe nu că este din o un pentru care sunt au mai lui',
  tr: 've bir bu için da de ile olarak olan daha çok en kadar gibi sonra ama ki',
  id: 'yang dan di ke dari untuk dengan ini itu pada tidak dalam akan oleh juga telah',
  vi: 'và của là các có được cho trong một những với đã không người này khi từ sau vào rằng',
  hu: 'a az és hogy nem egy is van volt meg csak de már ezt mint vagy',
  hr: 'i u na je se da za su od s koji ne bi kao što o te iz će',
};

/** Small words that near languages share, or some of them: of a short text they tell which of these it is. */
export const SHARED_FUNCTION_WORDS: Readonly<Record<string, string>> = {
  fr: 'a à de un en aux sa son ses été après cette leur',
  es: 'a no ha fue tras sus sin este esta dijo',
  it: 'a da in è ha dopo suo sua alla dalla nella',
  pt: 'a é à ao na após sua seu pela pelo',
  ro: 'al ale fost după lor iar nici către',
  nl: 'na tegen door werd zei maar',
  sv: 'i efter han hon',
  da: 'i efter han hun blev',
  nb: 'i etter han hun ble',
};
