/** Whole lines of players, paywalls and teasers, folded; what each takes and leaves stands in `widget-examples.ts`. */
export const WIDGET_LINES: readonly {
  readonly shape: RegExp;
  readonly reason: string;
}[] = [
  {
    shape:
      /^(?:listen to this (?:article|story|report)|(?:article|audio) player|audio version(?: available)?|#[ -]min(?:ute)?s? listen)(?:[ ·:(-]*# ?(?:min(?:ute)?s?|sec(?:ond)?s?)\)?)?$/,
    reason: 'The page’s player for a spoken version.',
  },
  {
    shape:
      /^(?:(?:play|watch) (?:the )?video|(?:video|media) player(?: is loading)?|(?:current|remaining) time(?: -?#:#)?|duration(?: -?#:#)?|loaded: #|stream type live|playback rate|mute|unmute|fullscreen|this is a modal window|beginning of dialog window.*|end of dialog window|powered by \S+(?: \S+)?)$/,
    reason: 'A control of the page’s player.',
  },
  {
    shape:
      /^(?:a(?: a){1,3}|a[+-](?: a[+-]?)*|(?:font|text|type) size(?: [+-])*|(?:increase|decrease|reset) (?:the )?(?:font|text|type) size)$/,
    reason: 'Sets the size of the page’s letters.',
  },
  {
    shape: /^#:# ?\/ ?#:#$/,
    reason: 'The clock of a player.',
  },
  {
    shape:
      /^th(?:is|e) (?:audio|voice|narration|recording|article|story) (?:is|was|has been) (?:generated|read|produced|narrated) by an? (?:automated|artificial|synthetic|ai|computer|text-to-speech)[a-z -]*(?:\. .{0,40})?$/,
    reason: 'The page’s player for a spoken version.',
  },
  {
    shape:
      /^(?:your|the) (?:subscription|free trial|trial|session|membership) (?:has|is) (?:expired|ended|over|about to expire)\b.*\b(?:renew|log in|sign in|subscribe|continue|keep reading)\b/,
    reason: 'Asks the reader to pay or to sign in.',
  },
  {
    shape:
      /^this (?:article|story|content|page|report) is (?:only )?(?:for|available (?:only )?(?:to|for)|exclusive (?:to|for)|exclusively for|reserved for|free for) (?:our |registered |premium |paying )*(?:subscribers?|members|readers|users)\b(?!.*\b(?:said|says|told)\b)/,
    reason: 'Asks the reader to pay or to sign in.',
  },
  {
    shape:
      /^you(?:'ve| have| can read)? (?:read |used |viewed |reached )?(?:your |all |# (?:of|out of) |up to |only |just )*(?:#|one|two|three|no|last)?(?: of (?:your )?#)?(?: more)? ?free (?:articles?|stories|views?|reads)\b.{0,40}$/,
    reason: 'Counts the articles that the reader may read without paying.',
  },
  {
    shape:
      /^(?:(?:please )?support (?:our|local|independent|quality|free|honest)(?: \S+)? (?:journalism|reporting|news|newsroom)\b(?!.*\b(?:said|says|told)\b).{0,80}|rate (?:this|the) (?:article|story|post)(?: #.{0,8})?|was this (?:article|story|page) (?:helpful|useful|interesting)\?(?: yes(?: no)?)?)$/,
    reason: 'Asks the reader for money or for a verdict.',
  },
  {
    shape:
      /^(?:ad ?-?block(?:er|ers)? (?:is |has been |was )?detected\b.{0,120}|please (?:disable|turn off|switch off|pause|whitelist|deactivate)(?: \S+){0,3} ad ?-?block.{0,120})$/,
    reason: 'Asks the reader to turn off an ad blocker.',
  },
  {
    shape:
      /^(?:to (?:continue|keep|go on) reading\b.{0,40}\b(?:subscribe|log in|sign in|register|become a member)\b.{0,40}|already (?:a (?:subscriber|member|registered user)|registered|subscribed)\?.{0,40}|you(?:'ve| have) reached your (?:monthly |weekly |article )?limit\b.{0,60})$/,
    reason: 'Asks the reader to pay or to sign in.',
  },
  {
    shape:
      /^(?:please enable javascript\b.{0,80}|your browser does not support\b.{0,60}|(?:enlarge|expand|zoom in on) (?:this )?(?:image|picture|photo)|toggle caption|(?:hide|show) caption)$/,
    reason: 'A part of the page’s machinery.',
  },
  {
    shape:
      /^(?:click|tap) here (?:for|to (?:read|see|view|get|watch)) (?:more|all|the latest|our|the full) (?:\S+ ){0,3}(?:news|stor(?:y|ies)|articles?|coverage|headlines|reports?|videos?|newsletters?)\b.{0,40}$/,
    reason: 'Leads to another article.',
  },
  {
    shape:
      /^we rely on (?:advertising|ads) to (?:fund|support|pay for)\b[^.]{0,60}\. please (?:whitelist|disable|turn off)\b/,
    reason: 'Asks the reader to turn off an ad blocker.',
  },
  {
    shape:
      /^(?:it looks like|it seems|it appears|we (?:noticed|see|have noticed)) (?:that )?you(?:'re| are| have| use)\b.*\bad ?-?block/,
    reason: 'Asks the reader to turn off an ad blocker.',
  },
  {
    shape:
      /^(?:(?:do you )?(?:have|got) an? (?:story|tip|news tip|question|photo)s?(?: to (?:share|tell|send))?|know something(?: we should know)?)\? (?:contact|write to|email|call|send|tell|get in touch)\b/,
    reason: 'Asks the reader to write to the page’s editors.',
  },
  {
    shape:
      /^(?:(?:trending|posted|published|updated|added|last updated) )?#\+? (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/,
    reason: 'Says how old an entry of the page is.',
  },
];
