/** A request without a verb: "Suggestions welcome", "Looking for book recs". */
import { words } from '../answers.ts';
import { wording2011 } from '../evidence.ts';
import { forms } from '../request.ts';
import type { Technique } from '../technique.ts';

export const inputWelcome: Technique = {
  name: 'input-welcome',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => (REPORTED.test(sentence.plain) ? [] : forms(sentence, reading, WELCOME)),
  is: [
    'Suggestions welcome!',
    'Any advice appreciated.',
    "Looking for recommendations for a quiet pub near King's Cross.",
    'looking for podcast recs, preferably funny',
    'I could use some advice on dealing with damp.',
    'Open to suggestions on the title.',
  ],
  isNot: [
    ['We are looking for a senior engineer in Lisbon.', 'a job advert'],
    ['Thanks for all the recommendations yesterday!', 'thanks'],
    ['Customer feedback is a gift, said every manager ever.', 'a noun'],
    ['My advice: buy the boring one.', 'the author advises'],
  ],
  why: 'It says what kind of answer would help, and that it is wanted.',
  evidence: wording2011,
};

const INPUT =
  '(?:suggestions?|advice|tips?|recommendations?|recs?|recos?|ideas?|feedback|thoughts?|input|opinions?|pointers?|insights?|help|hints?|leads|answers?|comments?|critique|criticisms?|corrections?|experiences?|stories|questions?|contributions?|guidance|examples?|perspectives?|explanations?)';
const NEEDED =
  '(?:welcome|welcomed|appreciated|(?<!help )wanted|needed|requested|encouraged|sought|gratefully (?:received|accepted|appreciated)|would help|would be (?:\\p{L}+ )?(?:great|good|nice|lovely|welcome|appreciated|awesome|amazing|helpful|brilliant|useful|fab|fantastic|perfect|super))';
const REST = String.raw`(?: [\p{L}\p{N}'%/-]+){0,20}`;
const WELCOME = words(
  'names answers numbers reasons scores guesses wisdom views verdict verdicts suggestion suggestions advice tip tips recommendation recommendations rec recs reco recos idea ideas feedback thought thoughts input opinion opinions pointer pointers insight insights help hint hints lead leads answer answers comment comments critique criticism criticisms correction corrections experience experiences stories question questions contribution contributions guidance example examples perspective perspectives explanation explanations ears listening',

  [
    String.raw`(?:(?:any|all|your|you|some|more|other|further|constructive|honest|book|film|song|and|or|,) ){0,6}${INPUT}(?: (?:,|and|or|/) ${INPUT})?(?: , [^,.!?]{1,30} ,)?(?: (?:for|on|about|from|with|to)(?: [\p{L}\p{N}'-]+){1,8})?(?: (?:is|are|most|very|much|always|greatly|really|so|more than|gratefully|highly|all|would be|warmly)){0,4} ${NEEDED}`,
    String.raw`(?:(?:im|i am|were|we are|i|just|still|also|anyone) ){0,4}(?:looking for|seeking|searching for|after|in need of|need|needs|needing|in search of|iso|want|wanting|hunting for|in the market for|on the hunt for|requesting|collecting|crowdsourcing|asking for|taking|accepting|open to|could use|could do with|could really use|would love|begging for|desperate for|soliciting|gathering)(?: (?:some|any|a|an|your|you|new|good|great|more|all|yalls|the|of|bit|little|few|other|fun|urgent|other peoples|fresh|honest|serious)){0,5}(?: [\p{L}\p{N}'-]+){0,3} ${INPUT.replace('|help|', '|')}(?: (?:for|on|about|from|with|to|of|please|regarding|in|that|as|how|what|asap)${REST})?`,
    `(?:need|needing) (?:some |your |you |a bit of )?help (?:with|choosing|deciding|picking|naming|finding|figuring|identifying|understanding|from)${REST}`,
    `(?:asking for|need|want|calling for|could use) (?:your|you|yalls) help${REST}`,
    '(?:grateful|thankful|glad) (?:for|of|to get|to have) (?:any|honest|your|some|all)(?: [\\p{L}]+){0,2} (?:advice|tips|suggestions|help|pointers|feedback|recommendations|recs|ideas|input|thoughts|wisdom|views|insights?)',
    'names please|(?:names|answers|numbers|reasons|scores|guesses|verdicts?)(?: and (?:names|answers|numbers|reasons?|scores))? (?:below|in the comments|in the replies)',
    '(?:im|i am|were) all ears|(?:im|i am|we are) listening(?= [^\\p{L}\\p{N}]|$)',
    String.raw`(?:\p{L}+ ){0,2}(?:suggestions|advice|tips|recommendations|recs|recos|ideas|feedback|thoughts|opinions|pointers|help)(?: (?:for|on|about|with)(?: [\p{L}\p{N}'-]+){1,6})? (?:please|pretty please)(?: (?:for|on|about|with|if|to)${REST})?(?= [^\p{L}\p{N}]|$)`,
    String.raw`(?:i|we) (?:would|d) (?:(?:really|honestly|truly|genuinely|greatly|so) )?appreciate (?:any|some|your|all|every)(?: (?:and all|kind of|bit of|of your))? (?:\p{L}+ )?${INPUT}${REST}`,
    String.raw`(?:best|worst|funniest|most \p{L}+|favou?rite|top) (?:suggestion|answer|reply|comment|caption|name|guess|idea|response)s? (?:in the (?:comments|replies)|below|wins?|gets?|will (?:win|get))${REST}`,
    String.raw`(?:any|got any|got|have any) (?:\p{L}+ ){0,2}(?:suggestions?|advice|tips|recommendations?|recs|ideas|pointers|thoughts)(?: (?:for|on|about|to|from)${REST})?(?= [.!?👇]|$)`,
  ].join('|'),
);
const REPORTED =
  /(?:thanks|thank you|thankful|grateful) (?:so much |to everyone |everyone |all |for |you )|(?:they|he|she|companies|customers|users|students|clients|people|who|police|council|committee|government|residents) (?:are |is |were |was )?(?:looking|seeking|asking|asked|need|want|wanted|needed|open)|(?:dont|didnt|never|no|not|without|stop|wasnt|isnt) (?:need|want|looking|ask|asking|taking|seeking|after|open)|^(?:no|not|dont) |after (?:taking|seeking|getting)|(?:we are|were|i am|im) (?:hiring|recruiting)/;
