/** French. */
import type { Words } from '../pack.ts';

export const words: Words = {
  code: 'fr',
  open: "que|quoi|qui|quel|quelle|quels|quelles|comment|pourquoi|quand|où|combien|lequel|laquelle|lesquels|lesquelles|qu'est-ce|qu'avez|qu'en|qu'as|qu'est",
  yesNo:
    "est-ce|avez-vous|as-tu|êtes-vous|es-tu|connaissez-vous|connais-tu|utilisez-vous|pensez-vous|penses-tu|savez-vous|sais-tu|faut-il|doit-on|peut-on|y a-t-il|vous|tu|ça vous|ça t'|quelqu'un|certains|certaines|suis-je|faites-vous|croyez-vous|préférez-vous|lisez-vous|avez vous|etes vous|est ce|toi aussi|vous aussi|des gens",
  or: 'ou',
  tag: "non|n'est-ce pas|hein|pas vrai|si|d'accord|ou pas|vous ne trouvez pas|tu ne trouves pas",
  elliptical:
    "des avis|vos avis|votre avis|avis|des idées|vos idées|des conseils|vos conseils|des recommandations|des suggestions|vos retours|vos favoris|quelqu'un|vos astuces|une idée|un avis|d'accord|qui d'autre",
  indirect:
    "(?:je suis curieux|je suis curieuse|curieux|curieuse|j'aimerais(?: bien)?|je voudrais(?: bien)?|je me demande|ça m'intéresse(?:rait)?) (?:de )?(?:savoir |connaître )?(?:comment|ce que|si|pourquoi|quels?|quelles?|qui|où) (?:vous|tu|\\p{L}+ vous|font)",
  unmarked:
    "vous (?:en pensez quoi|faites comment|utilisez quoi|lisez quoi|préférez quoi)|tu en penses quoi|tu fais comment|qu'en pensez-vous|qu'en penses-tu|quelqu'un (?:a|connaît|sait|utilise|aurait|d'autre)|qui (?:d'autre|parmi vous|a déjà|connaît|utilise)|des (?:avis|idées|conseils|recommandations) (?:sur|pour)|comment (?:faites-vous|vous faites|tu fais)|vous connaissez",
  asks: {
    'tell-me':
      '(?:racontez|raconte|dites|dis|expliquez|explique)-(?:moi|nous)|(?:racontez|dites) (?:moi|nous)|(?:racontez|raconte) (?:votre|vos|ton|ta|tes|en commentaires?)',
    'comment-with':
      "(?:laissez|laisse|mettez|mets|écrivez|écris|partagez|dites|dis|répondez|donnez|postez)(?:-\\p{L}+)?(?: [\\p{L}']+){0,6} (?:en|dans les) commentaires?|commentez ci-dessous|rendez-vous en commentaires?|je vous lis(?: en commentaires?)?|on en (?:parle|discute) en commentaires?",
    'reply-with': '(?:répondez|réponds)(?:-\\p{L}+)?(?: \\p{L}+){0,2} (?:avec|par|ici|ci-dessous)',
    'share-yours':
      "(?:partagez|partage)(?: [\\p{L}']+)? (?:votre|vos|ton|ta|tes|la vôtre|le vôtre|les vôtres)(?! (?:post|publication))|à (?:vous|toi)(?: de jouer)?(?=\\s*[!.:👇])",
    'let-me-know':
      '(?:faites|fais|dites|tenez)(?:-\\p{L}+)?(?: le)? (?:le )?(?:savoir|au courant)|(?:dites|dis)-le-?(?:moi|nous)|donnez-(?:moi|nous) (?:votre|vos) (?:avis|retours?)|donne-moi ton avis',
    recommend:
      "(?:recommandez|recommande|conseillez|conseille|suggérez|suggère)-(?:moi|nous)|je (?:cherche|prends|suis preneur de|suis preneuse de)(?: [\\p{L}']+){0,2} (?:recommandations|conseils|recos|suggestions)",
    'name-one':
      '(?:citez|cite|nommez|nomme|donnez|donne)(?:-(?:moi|nous))? (?:un|une|deux|trois|votre|vos|ton|ta)(?! avis)',
    'change-my-mind':
      "(?:convainquez|faites|fais|prouvez|prouve)-moi (?:du contraire|changer d'avis|que)|convainc-moi",
    'correct-me':
      "(?:corrigez|corrige|contredisez|contredis)-moi|dites-moi (?:où|si) (?:j'ai tort|je me trompe)",
    'lets-discuss': '(?:parlons|discutons|débattons|échangeons)(?:-en)?',
    'ask-me-anything':
      "(?:posez|pose)-moi (?:toutes )?(?:vos|tes|n'importe|des|une)|demandez-moi (?:tout|n'importe|ce que)",
    'love-to-hear':
      "(?:j'aimerais|je serais \\p{L}+|hâte|j'ai hâte|nous aimerions|curieux|curieuse|impatient|impatiente)(?: de| d')? ?(?:lire|entendre|connaître|découvrir|savoir|avoir) (?:vos|votre|tes|ton|ce que vous)",
    'finish-the-sentence': '(?:complétez|complète|terminez|termine|finissez|finis) (?:la|cette) phrase',
    'fill-in-the-blank': '(?:remplissez|remplis|complétez|complète) (?:le|les) (?:blancs?|trous?|vides?)',
    'caption-this': 'légendez|(?:trouvez|donnez|proposez)(?:-lui)? une légende|une légende (?:à|pour)',
    'one-word': '(?:en|avec) un (?:seul )?mot',
    'rank-these':
      '(?:classez|classe)(?:-les)?(?: \\p{L}+){0,3} (?:du|de|par|dans)|(?:votre|ton) top (?:3|trois|5|cinq)',
    'hot-take': 'hot take|avis tranché|opinion tranchée',
    'unpopular-opinion': '(?:opinion|avis) impopulaire|unpopular opinion',
    'what-about-you':
      'et (?:vous|toi|chez vous|chez toi|pour vous|pour toi|de votre côté|de ton côté)(?=\\s*[?,])',
    'wrong-answers-only':
      'mauvaises réponses (?:uniquement|seulement)|uniquement (?:des|les) mauvaises réponses',
    'name-the-group':
      "(?:question|petite question)(?: [\\p{L}']+)? (?:pour|aux|à) (?:les |mes |tous les |ceux |celles )?\\p{L}+(?=[^?]{0,20}:)",
  },
  rhetorical:
    "qui (?:l'eût|l'aurait|aurait) (?:pu )?(?:cru|dit|imaginé|deviner|croire|imaginer|prévoir)|qui sait(?=\\s*\\?)|pourquoi pas(?=\\s*\\?)|et alors(?=\\s*\\?)|à quoi bon|qu'est-ce que ça (?:peut|peut bien) (?:faire|me faire)|que demander de plus|que demande le peuple|tu sais quoi|vous savez quoi|devinez(?: quoi| qui)?|sérieusement(?=\\s*\\?)|qui s'en soucie|que dire|quoi de (?:neuf|plus)|c'est pas beau|n'est-ce pas (?:beau|magnifique|merveilleux)|qui n'a jamais|on est où là",
  acts: '(?:téléchargez|télécharge|inscrivez-vous|inscris-toi|réservez|réserve|cliquez|clique|rejoignez|rejoins|contactez|contacte|abonnez-vous|abonne-toi|commandez|commande|profitez|profite|rendez-vous sur|découvrez|découvre)|lien en (?:bio|commentaire)|nous (?:recrutons|vous aidons|pouvons vous aider)|on recrute',
  bait: {
    'bait-vote': '(?:❤️|👍|😂|😮)\\s*(?:si|pour|=) [^.?!]{1,40}(?:❤️|👍|😂|😮)\\s*(?:si|pour|=)',
    'bait-react':
      "(?:likez|like|aimez|mettez|mets|lâchez|lâche)(?:-moi)?(?: (?:ce|un|cette|le))?(?: (?:post|like|cœur|coeur|pouce|j'aime|publication))? si|(?:un|mettez un) (?:like|pouce) si",
    'bait-share':
      '(?:partagez|partage|retweetez|rt|repostez)(?: [\\p{L}]+){0,3} (?:si|pour que|au maximum|massivement)|partagez (?:ce post|cette publication)',
    'bait-tag':
      "(?:taguez|tague|taggez|tagguez|identifiez|identifie|mentionnez|mentionne) (?:un|une|quelqu'un|votre|vos|ton|ta|tes|la personne|ce|cette|celui|celle|deux|trois)",
    'bait-comment':
      '(?:commentez|commente|écrivez|écris|tapez|tape)(?: le mot)? ?"?\\s?(?:oui|moi|go|guide|info|infos|lien|pdf|je veux|amen|yes)\\s?"?(?: (?:si|et je|et on|pour|en|dans)|,)',
  },
  is: [
    ["Qu'est-ce qui a changé pour vous ?", 'open-question'],
    ['Comment gérez-vous les mails du week-end ?', 'open-question'],
    ['Quel livre vous a marqué cette année ?', 'open-question'],
    ['Thé ou café ?', 'choice-question'],
    ['Avez-vous déjà démissionné sans rien derrière ?', 'yes-no-question'],
    ['Ça arrive à tout le monde, non ?', 'tag-question'],
    ['Vos avis ?', 'elliptical-question'],
    ['Je suis curieux de savoir comment vous faites.', 'indirect-question'],
    ['vous en pensez quoi', 'unmarked-question'],
    ['Racontez-moi votre pire entretien.', 'tell-me'],
    ['Laissez vos astuces en commentaire.', 'comment-with'],
    ['Dites-moi tout en commentaires 👇', 'tell-me'],
    ['Partagez votre expérience.', 'share-yours'],
    ['Dites-le-moi.', 'let-me-know'],
    ['Conseillez-moi un roman court.', 'recommend'],
    ['Citez un outil dont vous ne pourriez plus vous passer.', 'name-one'],
    ['Faites-moi changer d’avis.', 'change-my-mind'],
    ['Corrigez-moi si je me trompe.', 'correct-me'],
    ['Posez-moi vos questions sur la vie à la campagne.', 'ask-me-anything'],
    ['Hâte de lire vos réponses.', 'love-to-hear'],
    ['Complétez la phrase : un bon manager, c’est…', 'finish-the-sentence'],
    ['Décrivez votre lundi en un mot.', 'one-word'],
    ['Et vous ?', 'what-about-you'],
    ['Opinion impopulaire : les réunions du lundi ne servent à rien.', 'unpopular-opinion'],
  ],
  isNot: [
    ["Qui l'eût cru ?", 'rhétorique'],
    ['À quoi bon ?', 'rhétorique'],
    ['Ma cheffe a demandé : « Pourquoi si tard ? »', 'citation'],
    ['Je sais ce que je veux.', 'affirmation'],
    ["Elle m'a raconté comment c'était.", 'récit'],
    ['Signez la pétition avant vendredi.', 'ne demande pas de mots'],
    ['Le thé ou le café, tout est servi à huit heures.', 'affirmation'],
  ],
  offers: [
    'Vous voulez gagner du temps ? Téléchargez notre guide gratuit.',
    "Envie de changer d'air ? On recrute.",
  ],
  baits: [
    ['Likez si vous aimez les chiens !', 'bait-react'],
    ['Partagez si vous êtes d’accord.', 'bait-share'],
    ['Taguez un ami qui a besoin de vacances.', 'bait-tag'],
    ['Commentez « GUIDE » et je vous l’envoie.', 'bait-comment'],
  ],
};
