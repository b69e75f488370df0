/** What an author does with a post, told by manner alone: that something went well or wrong, a view, a tip, news. */

export type Act = 'win' | 'mishap' | 'opinion' | 'tip' | 'news' | 'plan' | 'change' | 'scene';

/** What is done in a draft, in its plain form with sentences joined by " . "; a scene where nothing tells otherwise. */
export function actOf(plain: string): Act {
  const start = plain.slice(0, SAID_EARLY);
  let best: Act = 'scene';
  let most = 0;
  for (const [act, cues] of CUES) {
    const score = cues.reduce((sum, [cue, worth]) => (cue.test(start) ? sum + worth : sum), 0);
    if (score > most) {
      best = act;
      most = score;
    }
  }
  return best;
}

/** Characters within which a post says what it does. */
const SAID_EARLY = 280;

/** By act, what tells it and how surely; in order of precedence where they tell as much. */
const CUES: readonly (readonly [Act, readonly (readonly [cue: RegExp, worth: number])[]])[] = [
  [
    'news',
    [
      [
        /\b(?:announc(?:e|ing)|introducing|now (?:live|out|open|available|hiring|booking)|(?:is|are) (?:live|up|out|open|available|back)(?: now| today| again| in all| on)?(?: [.!]|$)|just (?:launched|published|released|dropped)|launch(?:ed|ing|es)|released (?:version|\p{L}+ v?[0-9])|version [0-9]|v[0-9]+ ?\.[0-9]|opens? (?:on|at|today|tomorrow|this)|join us|tickets|doors (?:open )?(?:at )?[0-9]|(?:were|we are) (?:hiring|opening|moving|closing|launching)|opening hours|reminder :|save the date|new (?:role|episode|video|post|issue|menu|collection|release|album|single|track|paper|blog)\b|\bep(?:isode)? [0-9]+|(?:pleased|delighted|proud|excited|thrilled) to (?:share|announce|say|introduce|welcome)|please note|dear (?:customers|residents|members|all)|published :|link in bio|pre-?orders?)/u,
        2,
      ],
      [
        /\b(?:will be (?:at|open|closed|held)|applications (?:open|close)|deadline|free entry|all welcome|from the 1st|this (?:saturday|sunday|friday|thursday) (?:at|from))(?![\p{L}\p{N}])/u,
        1.2,
      ],
    ],
  ],
  [
    'tip',
    [
      [
        /\b(?:psa|pro tip|(?:\p{L}+ )?tips? (?:from|for|:|of)|top tip|quick tip|reminder (?:that|to)|note to self|lessons?(?: learned| learnt)?\b|how to|heres (?:how|what i (?:learned|learnt))|what (?:i|we) (?:learned|learnt)|(?:i|we|ive|weve) (?:have )?(?:learned|learnt) that|things (?:i|we) (?:wish|learned|learnt)|rules? (?:i|for)|a (?:short )?review|cheat sheet|checklist|step (?:1|one)|it turns out|if youre (?:\p{L}+ ){0,4}(?:dont|do|try|check|make)|the trick is|hack :|recommend)(?![\p{L}\p{N}])/u,
        2,
      ],
      [
        /^(?:dont|do not|never|always|stop|start|use|try|check|ask|buy|read|write|keep|put|make|learn|remember|get|take|give|go|eat|plant|back up|label)(?![\p{L}\p{N}])/u,
        1.6,
      ],
    ],
  ],
  [
    'opinion',
    [
      [
        /\b(?:unpopular opinion|hot take|hill (?:to|i will) die on|(?:un)?fashionable (?:view|opinion)|prediction|overrated|underrated|controversial|i (?:think|believe|reckon|suspect|maintain|dont think|dont believe|stand by)|in my (?:view|opinion|experience)|imo|imho|change my mind|nobody (?:warns|tells|talks|admits|needs|wants)|no one (?:warns|tells|talks)|everyone (?:says|thinks|wants)|people (?:who|dont|think|say|keep)|should(?:nt)?|(?:is|are)(?:nt| not)? (?:just|only|always|never|mostly|not|a|an|the (?:best|worst|only|most|new|real|opposite|cheapest|hardest)))(?![\p{L}\p{N}])/u,
        1,
      ],
      [
        /^(?:every|most|all|no|any|half|some|good|bad|great|the (?:best|worst|real|hardest|most|only|problem|trouble|opposite|thing|cheapest|secret|biggest)|its always|there (?:is|are) (?:no|two|only)|if (?:a|an|the|you|your)|people|everyone|nobody|anyone)(?![\p{L}\p{N}])/u,
        0.9,
      ],
    ],
  ],
  [
    'plan',
    [
      [
        /\b(?:(?:im|were|i am|we are) (?:about to|going to|planning|thinking (?:of|about)|considering|hoping to|off to|starting|trying to decide)|about to|thinking (?:of|about)|considering|toying with|cant wait|(?:starts?|starting|begins?) (?:on )?(?:tomorrow|monday|next)|next (?:week|month|year|spring|summer|autumn) (?:i|we|im|were)|(?:tomorrow|tonight) (?:i|we|im|were|is)|wish me luck|the plan is|hoping|my goal|gearing up|day (?:1|one)|i want to|id like to)(?![\p{L}\p{N}])/u,
        1.7,
      ],
    ],
  ],
  [
    'change',
    [
      [
        /\b(?:switched|swapped|moved (?:\p{L}+ ){0,3}(?:to|from|off|onto)|migrated|replaced|traded|converted|quit\b|gave up|given up|stopped|retired|got rid of|cancelled my|deleted my|bought|adopted|inherited|upgraded|ditched|went back to|gone back to|before (?:and|:)|after :|used to|no longer|anymore|instead of|from .{3,40} to (?!the|be)\b)(?![\p{L}\p{N}])/u,
        1.4,
      ],
    ],
  ],
  [
    'win',
    [
      [
        /\b(?:finally|finished|passed|completed|nailed|won|winning|proud|signed|accepted|approved|published|shipped|sold (?:out|my first|our first)|first (?:ever|time|paying|customer|sale|client|one)|personal best|pb|fo\b|sub-?[0-9]|milestone|made it|did it|done [.!]|^[^.]{0,40}(?: is)? done\b|hit [0-9]|reached|crossed|graduated|promoted|awarded|granted|got (?:the job|in|accepted|funded|my|our|it working)|(?:[0-9]+|one|two|three|five|ten) years (?:ago )?today|today marks|anniversary|celebrat\p{L}+|record|grew|went up|is off the needles|worked|works now|in one go|all clear|at last|big day|is home)(?![\p{L}\p{N}])/u,
        1.5,
      ],
      [/🎉|🥳|🏆|🎓|🏅|💪|🙌/u, 1],
    ],
  ],
  [
    'mishap',
    [
      [
        /\b(?:broke|broken|breaks|failed|fails|failing|lost|losing|late|missed|missing|cancelled|canceled|stolen|rejected|rejection|wrong|worst|ruined|burn(?:ed|t)|crashed|crashes|stuck|forgot|forgotten|dropped|leak(?:s|ed|ing)?|fell|disaster|delayed|delay|flooded|again|hate|hates|annoying|awful|terrible|nightmare|sick of|tired of|fed up|cried|crying|dead|died|blight|mould|error|mistake|accident|apparently|blame|refuses?|wont|still (?:not|hasnt|no|waiting|broken)|no idea|complaint|down (?:since|for|again)|smashed|spilled|spilt|locked out|nothing works|the wrong)(?![\p{L}\p{N}])/u,
        1.3,
      ],
      [/😭|🤦|😩|😡|💀|🙃|😤/u, 1],
    ],
  ],
];
