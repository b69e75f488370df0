/** Every technique. Where two of one kind claim the same words, the earlier one names them. */
import type { Technique } from '../technique.ts';
import { askMeAnything } from './ask-me-anything.ts';
import { captionThis } from './caption-this.ts';
import { changeMyMind } from './change-my-mind.ts';
import { choiceQuestion } from './choice-question.ts';
import { commentWith } from './comment-with.ts';
import { correctMe } from './correct-me.ts';
import { dropYour } from './drop-your.ts';
import { ellipticalQuestion } from './elliptical-question.ts';
import { fillInTheBlank } from './fill-in-the-blank.ts';
import { finishTheSentence } from './finish-the-sentence.ts';
import { hotTake } from './hot-take.ts';
import { impliedQuestion } from './implied-question.ts';
import { indirectQuestion } from './indirect-question.ts';
import { inputWelcome } from './input-welcome.ts';
import { letMeKnow } from './let-me-know.ts';
import { letsDiscuss } from './lets-discuss.ts';
import { loveToHear } from './love-to-hear.ts';
import { markedQuestion } from './marked-question.ts';
import { nameOne } from './name-one.ts';
import { nameTheGroup } from './name-the-group.ts';
import { oneWord } from './one-word.ts';
import { openQuestion } from './open-question.ts';
import { pointer } from './pointer.ts';
import { poll } from './poll.ts';
import { rankThese } from './rank-these.ts';
import { recommend } from './recommend.ts';
import { replyWith } from './reply-with.ts';
import { sendMe } from './send-me.ts';
import { shareYours } from './share-yours.ts';
import { tagQuestion } from './tag-question.ts';
import { tellMe } from './tell-me.ts';
import { thisOrThat } from './this-or-that.ts';
import { unmarkedQuestion } from './unmarked-question.ts';
import { unpopularOpinion } from './unpopular-opinion.ts';
import { whatAboutYou } from './what-about-you.ts';
import { wrongAnswersOnly } from './wrong-answers-only.ts';
import { yesNoQuestion } from './yes-no-question.ts';

export const techniques: readonly Technique[] = [
  tagQuestion,
  choiceQuestion,
  openQuestion,
  indirectQuestion,
  yesNoQuestion,
  ellipticalQuestion,
  unmarkedQuestion,
  markedQuestion,
  impliedQuestion,
  tellMe,
  letMeKnow,
  replyWith,
  commentWith,
  dropYour,
  sendMe,
  recommend,
  nameOne,
  shareYours,
  changeMyMind,
  correctMe,
  letsDiscuss,
  askMeAnything,
  loveToHear,
  inputWelcome,
  pointer,
  fillInTheBlank,
  finishTheSentence,
  captionThis,
  wrongAnswersOnly,
  thisOrThat,
  oneWord,
  rankThese,
  poll,
  hotTake,
  unpopularOpinion,
  whatAboutYou,
  nameTheGroup,
];
