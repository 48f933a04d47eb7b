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
