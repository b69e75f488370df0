/** The commonest words and most telling letters of languages in Latin script; the last rows only keep others apart. */

export const WORDS: Readonly<Record<string, string>> = {
  en:
    'a an the and of to in is it that was for on are with as his they be at one have this from had not but what all were ' +
    'when we there can an your which their said if do will each about how up out them then she many some so these would ' +
    'other into has more her two like him see time could no make than first been its who now people my made over did down ' +
    'only way find use may long little very after just where most know get through back much before go good new write our ' +
    'me man too any day same right look think also around another came come work three because does part even place well ' +
    'such here take why things help put years different away again off went old number great tell say small every found ' +
    'still between name should home big give own under last never us left end along while might next sound below saw ' +
    'something both few those always looked show often together asked house world going want school important until form ' +
    'got yes thoughts agree disagree anyone anybody else someone everyone everybody really today tonight yesterday week ' +
    "weekend favorite favourite need gonna wanna lol you you're i'm it's don't what's that's can't i've we're they're isn't " +
    "didn't doesn't won't i'll let's who's how's there's i'd you've morning drop share comment below follow let post " +
    'reply dm best worst ever launch launched built building team job using used u ur pls please thanks thank via i' +
    " spent spend hours hour days months meeting meetings nobody somebody nothing something everything opened started stopped tried learned learnt wrote said told asked finally just already almost maybe probably later early morning night life money free best better worse everyone friends family kids dog cat book books coffee food phone email emails app apps code customers clients users product products startup company office boss happy sad tired hate loved love hard easy big little few another each every against without within behind since once twice three four five six seven ten first second last year's today's finished started working playing reading watching writing running shipping learning design guide simple building fast slow security update version source release using library framework software company companies",
  es:
    'el la los las un una unos unas de del al que y o en es por para con no se lo como más pero sus le ya este esta esto ' +
    'sí si porque cuando muy sin sobre también me hasta hay donde quien quién desde todo nos durante todos uno les ni contra ' +
    'otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada ' +
    'muchos cual cuál cuáles poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus ellas nosotras vosotros os ' +
    'soy eres somos son estoy está estamos están fue fui ser tiene tengo tienes tenemos hace hacer hoy ayer mañana gracias ' +
    'hola opinas opináis opinan pensáis piensas creéis crees alguien vuestra vuestro vuestros cómo dónde cuándo cuéntame ' +
    'contadme dime decidme puede puedes sabe sabéis trabajo años año vida mejor peor día siempre nunca usáis usas prefieres preferís' +
    ' comparte compartid comparta experiencia experiencias abajo házmelo recomiéndame corrígeme encantaría gustaría leer vuestras historias historia completa frase jefe etiqueta amigo amiga comenta trucos opiniones ideas consejos equivoco acuerdo lunes viernes semana trabajo cosas gente mundo verdad bueno buena mucho mucha hemos habéis han sido solo entonces aquí ahora después mientras aunque',
  de:
    'der die das und ist nicht ein eine einen einem einer zu den dem des mit von für auf im in sich es er sie wir ihr ich du ' +
    'auch als an nach wie aus bei hat haben war sind wird werden so oder aber wenn noch nur man über vor zum zur bis mehr ' +
    'durch kann schon was wer wo warum wann welche welcher welches wieso euch euer eure mir mich dir dich uns unser mein meine ' +
    'dein deine sein seine kein keine doch mal jetzt heute gestern morgen immer nie sehr habt seid macht könnt gibt ' +
    'jemand jemanden gerade seit weil dass damit dann denn hier dort alle alles etwas nichts gut besser jahre jahr leben ' +
    'arbeit danke hallo findet denkt meint meinung schreibt erzählt verratet teilt eigentlich vielleicht wäre würde würdet hattet' +
    " meinungen gedanken tipps eure euren eurem beitrag kommentare kommentaren buch leute woche freitag montag chefin chef soll's geht's wären hätten hätte lasst teilt schreibt freue antworten erfahrungen wissen können müssen sollte gerne gern dieses diesen dieser diese kaffee tee satz tag",
  fr:
    'le la les un une des du de et est en que qui dans pour pas sur au aux avec ce cette ces se il elle on nous vous ils elles ' +
    'je tu me te ne plus par mais ou où comme si son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs tout tous ' +
    'toute toutes être avoir fait faire suis es sommes êtes sont ai as avons avez ont était aussi bien très sans sous entre ' +
    "après avant depuis quand pourquoi comment quel quelle quels quelles quoi c'est j'ai n'est d'un d'une qu'est l'on qu'il " +
    "aujourd'hui hier demain jamais toujours rien quelqu'un merci bonjour avis pensez penses dites dis racontez raconte " +
    'partagez partage commentaire commentaires avez-vous êtes-vous travail ans vie mieux pire jour encore déjà moi toi lui' +
    ' café thé vos ça monde week-end gérez faites dites-moi laissez expérience livre année réunions semaine lundi vendredi chefe chef gens chose choses vraiment beaucoup peu assez alors donc parce puis ici là aimez aime partage commentez êtes avez voici petit petite grand grande nouveau nouvelle',
  pt:
    'o a os as um uma uns umas de do da dos das em no na nos nas que e é não para por com se mais como mas foi ao ele ela ' +
    'seu sua ou ser quando muito há já está eu também só pelo pela até isso entre era depois sem mesmo aos ter seus quem ' +
    'minha meu meus minhas têm numa num nem suas às qual quais você vocês vc vcs tem tenho temos fazer hoje ontem amanhã ' +
    'obrigado obrigada olá onde porquê porque quê alguém ninguém sempre nunca tudo nada acham acha achas conta contem ' +
    'conte partilhem compartilhe compartilhem comenta comentem trabalho anos ano vida melhor pior dia aqui ainda agora pra né' +
    ' café chá deixem vossas vossos vossa avisem convençam contrário perguntem quiserem sobre viver interior adoraria histórias daí curta ama cachorros coisas gente mundo semana segunda sexta chefe reunião livro pessoas muita muito dizer disse fui fomos estou estamos estão era eram dela dele isto aquilo mim nosso nossa dicas abaixo experiência experiências comentários saber',
  it:
    'il lo la i gli le un uno una di del della dei delle dello degli a al alla ai alle da dal dalla in nel nella con su sul ' +
    'sulla per tra fra e ed è che chi cosa come quando dove perché quale quali quanto non si ma o se più anche mi ti ci vi ' +
    'io tu lui lei noi voi loro mio mia miei mie tuo tua tuoi vostro vostra vostri nostro nostra sono sei siamo siete hanno ' +
    'ho hai ha abbiamo avete questo questa questi queste quello quella molto poco tutto tutti tutte niente nulla sempre mai ' +
    'oggi ieri domani grazie ciao qualcuno nessuno ne pensate pensi dite dimmi ditemi raccontate raccontatemi raccontami ' +
    'condividete scrivete fatto fare lavoro anni anno vita meglio peggio giorno ancora già usate preferite secondo' +
    " pareri leggo commenti fatemi consigliatemi romanzo breve cambiare idea mettete amate cani caffè tè raccontatemi scrivete opinione capo capa settimana lunedì venerdì libro gente cosa cose vero bello bella tutto bene male grande piccolo nuovo nuova abbiamo stato stata essere avere quest' dell' all' nell' un' c'è com'è perche però dopo prima adesso qui lì",
  nl:
    'de het een en van ik te dat die in is niet zijn op aan met als voor had er maar om hem dan zou of wat mijn men dit zo ' +
    'door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen ' +
    'omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja werd wezen zelf tegen ' +
    'jullie jij jou jouw wij ons onze wie waar waarom wanneer welke welk vinden vind vinden denken denk vertel vertellen deel ' +
    'iemand niemand altijd nooit vandaag gisteren morgen bedankt hallo werk jaar leven beter goed hebt zijn gaat gaan eens wel ' +
    'graag mening reactie reacties hieronder laat weten net heel erg eigenlijk' +
    ' koffie thee meningen mening ervaring ervaringen reacties boek baas week maandag vrijdag mensen dingen wereld echt leuk mooi groot klein nieuw nieuwe zou zouden kunnen moeten willen gaan gedaan gemaakt mee erg zin omdat toen hieronder',
  sv: 'och att det är jag inte som på för med den har av ett om var så vi ni du hur vad när från kan mig dig alla nu mycket eller också',
  da: 'og at det er jeg ikke som på for med den har af et om var så vi du hvad hvordan når fra kan mig dig alle nu meget eller også',
  pl: 'nie na się że to jest do jak co ale po tak za od czy są tylko dla już być jestem mnie ja wy gdzie kiedy dlaczego',
  tr: 've bir bu için da de ne çok ama gibi mi daha ben sen biz siz var yok olarak kadar nasıl neden kim şey değil',
  id: 'yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya kamu anda kami kita ada apa bagaimana sudah bisa',
  ro: 'și în nu este că la cu pe ce de un o mai din pentru care sunt am ai are fost sau dar când unde cum',
  fi: 'ja on ei se että oli hän en mitä ole mutta kun kuin jos niin minä sinä me te he tämä mikä miten miksi',
  cs: 'se na je že do ve jak co ale po jako od už jsem jsou nebo když kde proč byl jen také',
};

/** Letters and endings that one language has and its neighbours have not; each hit counts as half a word. */
export const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(?:wh|th|sh|kn)\p{L}{2,}|\p{L}{3,}(?:ing|ght|tch|ough|ness|ful|ly|ed|ers|ist)\b/gu],
  ['es', /[¿¡ñ]|\p{L}{2,}(?:ción|ciones|áis|éis|ando|iendo)(?!\p{L})/gu],
  ['de', /ß|[äöü]\p{L}|\p{L}{2,}(?:ung|keit|heit|lich|isch|schen|cht)(?!\p{L})/gu],
  ['fr', /[œèêûîô]|\b(?:qu|l|d|j|n|c|s|m|t)'\p{L}|\p{L}{2,}(?:eux|euse|aux|ez)(?!\p{L})/gu],
  ['pt', /[ãõ]|\p{L}{2,}(?:ção|ções|inho|inha|lh[ao]s?|nh[ao]s?)(?!\p{L})/gu],
  ['it', /[òìù]|\p{L}{2,}(?:zione|zioni|mente|ggi[ao]|cch\p{L}+|ezza|atemi|etemi|ateci|ateli)(?!\p{L})/gu],
  ['nl', /\p{L}*(?:ij|aa|uu|sch|oe)\p{L}+|\p{L}{2,}(?:tje|lijk|heid|zijn)(?!\p{L})/gu],
  ['pl', /[łśżźćńęą]/gu],
  ['tr', /[ğış]/gu],
  ['ro', /[țșăâ]/gu],
  ['sv', /å|[äö]\p{L}/gu],
  ['da', /[øæå]/gu],
  ['cs', /[řěůč]/gu],
];

/** Pairs of words that settle it. */
export const EVIDENT: readonly (readonly [string, string])[] = [
  ['est-ce', 'fr'],
  ["qu'", 'fr'],
  ['che ne ', 'it'],
  ['o que ', 'pt'],
  ['lo que ', 'es'],
  ['was ist', 'de'],
  ['vind je', 'nl'],
  ['of the', 'en'],
  ['in the', 'en'],
  ['do you', 'en'],
];
