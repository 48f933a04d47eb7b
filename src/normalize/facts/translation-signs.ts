/** A turn of speech that English does not have, or hardly, and the language from which a machine brings it. */
export interface TranslationSign {
  /** The language's name. */
  readonly from: string;
  readonly form: RegExp;
  /** What is odd, in words that follow “the sentence has”. */
  readonly oddity: string;
  /** Whether one is enough: nobody writes it in English. Of others a text needs two different ones. */
  readonly strong: boolean;
}

export const TRANSLATION_SIGNS: readonly TranslationSign[] = [
  {
    from: 'German',
    form: /\b(?:it|he|she|they|speaker|spokesman|spokeswoman|mayor|minister|ministry|police|company|office|authority|operator)(?: on \p{Lu}\p{Ll}+| today| yesterday)? shared with[.,;]/u,
    oddity: '“shared with” at the end, as German tells who said so',
    strong: true,
  },
  {
    from: 'German',
    form: /\b(?:until|till|to|at|from|by) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) clock\b/u,
    oddity: 'an hour with “clock” alone',
    strong: true,
  },
  {
    from: 'German',
    form: /\b(?:until|till) to (?:the|\p{Lu}|\d|\p{Ll}+ clock)/u,
    oddity: '“until to”',
    strong: true,
  },
  {
    from: 'German',
    form: /\balready since\b|\bsince already\b/u,
    oddity: '“already since”',
    strong: true,
  },
  {
    from: 'German',
    form: /\b(?:in|since|with) (?:his|her|their) \p{Ll}+ year of life\b|\bin the age of \p{Ll}+ years\b/u,
    oddity: 'an age as German counts it',
    strong: true,
  },
  {
    from: 'German',
    form: /\b(?:that|because|whether) (?:(?!(?:who|can|could|want|wants|wish|to) )[\p{L}’'-]+ ){3,14}(?:be|drive|go|come|run|take|make|give|stay|build|close|open|pay|begin|end|work|help|become|find|let) (?:should|must|will|would|can|could|may|shall|wants?)[.,;]/u,
    oddity: 'its verbs at the end',
    strong: true,
  },
  {
    from: 'German',
    form: /\b(?:in|through|on|by|with) (?:the )?\p{Ll}+ (?:to|at) (?:house|home|work|school|bed) (?:gone|come|been|driven|walked)\b/u,
    oddity: 'its participle at the end',
    strong: true,
  },
  {
    from: 'German',
    form: /\bhow (?:the )?(?:[\p{L}-]+ ){1,3}(?:reported|reports|announced|communicated|shared)[.,;]/u,
    oddity: '“how” for “as” before who reports',
    strong: false,
  },
  {
    from: 'Arabic',
    form: /^And (?:affirmed|announced|condemned|confirmed|continued|decided|declared|demanded|denied|discussed|expressed|indicated|pointed|received|revealed|stressed|warned|witnessed|added) (?:the|a|an|both|\p{Lu})/u,
    oddity: 'its verb before its subject',
    strong: true,
  },
  {
    from: 'Arabic',
    form: /^(?:Affirmed|Announced|Condemned|Confirmed|Continued|Decided|Declared|Demanded|Denied|Discussed|Expressed|Indicated|Pointed|Received|Revealed|Stressed|Warned|Witnessed) (?:the|a|an|both|his|her) \p{L}/u,
    oddity: 'its verb before its subject',
    strong: false,
  },
  {
    from: 'Arabic',
    form: /\band that is (?:until|after|before|in order|during|through|within|to)\b/u,
    oddity: '“and that is” before a time or an end',
    strong: true,
  },
  {
    from: 'Arabic',
    form: /\b(?:pointing|indicating|noting|referring) to that (?:the|a|an|he|she|it|they|there|this|all|no)\b/u,
    oddity: '“to that” before what is said',
    strong: true,
  },
  {
    from: 'Arabic',
    form: /\bin (?:a statement|statements|a speech|a press release|remarks) to (?:him|her|them|it)(?:,| that\b)/u,
    oddity: 'a statement “to her” for her own',
    strong: true,
  },
  {
    from: 'Arabic',
    form: /\bthe \p{Ll}+ the \p{Ll}+(?:ern|ese|ish|ian|al|ic|ous|ive|ary)(?=[.,;:!?”"]|$)/u,
    oddity: 'an article before its adjective again',
    strong: true,
  },
  {
    from: 'Arabic',
    form: /\bin the (?:first|second|third|\p{Ll}+th) from (?:the month of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u,
    oddity: 'a date with “from” before the month',
    strong: true,
  },
  {
    from: 'Chinese',
    form: /\b(?:relevant|related) (?:person|persons|people|staff|personnel) in charge\b|\bperson in charge of the relevant\b/u,
    oddity: '“the relevant person in charge”',
    strong: true,
  },
  {
    from: 'Chinese',
    form: /\b(?:[Aa]ccording to|[Tt]he) (?:the |this )?reporters? (?:learned|learnt|was informed|saw|interviewed)\b/u,
    oddity: '“the reporter learned”',
    strong: false,
  },
  {
    from: 'Chinese',
    form: /^\(?(?:Editor in charge|Responsible editor|Editor-in-charge|Intern editor)\s*:/u,
    oddity: 'the sign of the editor in charge',
    strong: true,
  },
  {
    from: 'Chinese',
    form: /\b(?:masses|friends|citizens|everyone|comrades) please (?:rest assured|pay attention|note|do not)\b/u,
    oddity: 'a request in the middle',
    strong: true,
  },
  {
    from: 'Chinese',
    form: /\bwill (?:this|next|on|in) (?:[\p{L}-]+ ){1,8}(?:carry out|conduct|implement|launch) \p{Ll}+ing\b/u,
    oddity: 'its verb behind its time and object',
    strong: true,
  },
  {
    from: 'Russian',
    form: /^(?:Recall|Let us recall|We will remind|We remind|Let’s recall|As previously reported)(?:,| that\b)/u,
    oddity: '“recall” before what was told earlier',
    strong: false,
  },
  {
    from: 'Russian',
    form: /\b(?:[Oo]n|[Aa]bout) (?:this|it) (?:reported|informed|reports|informs|told)\b|\b(?:reports|informs|reported|informed) the press service\b/u,
    oddity: 'who reports behind the verb',
    strong: true,
  },
  {
    from: 'Spanish',
    form: /[¿¡]/u,
    oddity: 'a mark that Spanish opens a sentence with',
    strong: true,
  },
  {
    from: 'Spanish',
    form: /\bin the (?:which|same) (?:he|she|they|it|is|are|was|were)\b|\bthe same that (?:is|are|was|were|has|had)\b/u,
    oddity: '“the same” for a word said before',
    strong: false,
  },
  {
    from: 'French',
    form: /\bit is since (?:\p{L}+ )?(?:\d+|\p{Ll}+) (?:years|months|days|weeks)\b|\bsince (?:two|three|four|five|six|seven|eight|nine|ten|several|many|\d+) (?:years|months|weeks|days|hours) (?:that|now|he|she|it|they|already)\b/u,
    oddity: '“since” before a length of time',
    strong: true,
  },
  {
    from: 'a Romance language',
    form: /\b(?:on|in|by|through) the social (?:media|networks)(?=[.,;:]|$)/u,
    oddity: '“the social media”',
    strong: false,
  },
  {
    from: 'another language',
    form: /\(\d{1,3} ?min ?\d{1,2} ?s\)|\b\d{1,2}\.(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.\d{4}\b/u,
    oddity: 'a time as it is written elsewhere',
    strong: true,
  },
];
