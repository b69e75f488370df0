/** Portuguese, of Brazil and of Portugal. */
import type { Words } from '../pack.ts';

export const words: Words = {
  code: 'pt',
  open: 'o que|que|quem|qual|quais|como|quando|onde|por que|porque|porquê|por quê|quanto|quanta|quantos|quantas|aonde|o quê',
  yesNo:
    'vocês|você|vc|vcs|já|alguém|alguem|tens|têm|tem|usas|usam|usa|conhecem|conhece|conheces|sabem|sabe|sabes|acham|acha|achas|concordam|concorda|concordas|é|são|será|devemos|deveríamos|dá|vale|existe|há|mais alguém|só eu|sou só eu|sou a única|sou o único|preferem|prefere|preferes|quer|querem|vale a pena|faz sentido|também',
  or: 'ou',
  tag: 'né|não é|certo|não acham|não acha|concordam|não|ou não|verdade|pois não|não é verdade',
  elliptical:
    'opiniões|ideias|dicas|sugestões|recomendações|experiências|favoritos|alguém|mais alguém|palpites|comentários|e aí|concordam|concorda',
  indirect:
    '(?:gostava de|gostaria de|queria|quero|adoraria|tenho curiosidade de|tenho curiosidade em|curioso para|curiosa para) saber (?:o que|como|qual|quais|se|por que|porque|quem|quando)|fico curios[oa] (?:para|pra) saber|me pergunto (?:como|o que|se) voc\\p{L}+',
  unmarked:
    'o que (?:vocês|vcs|você|vc) (?:acham|acha|pensam|pensa|usam|fazem|preferem)|o que (?:acham|achas|pensam)|como (?:vocês|vcs|você) (?:fazem|faz|lidam|lida|resolvem)|alguém (?:sabe|conhece|já|tem|usa|aqui|mais|recomenda)|qual (?:vocês preferem|preferem|você prefere)|quem (?:aqui|mais|já)',
  asks: {
    'tell-me':
      '(?:me conta|me conte|me contem|conta-me|conta pra mim|contem-me|contem pra mim|me diz|me diga|me digam|diz-me|digam-me|conta aí|contem aí|conte aí|conta aqui|contem aqui|conte pra gente|conta pra gente|contem para nós)',
    'comment-with':
      '(?:deixa|deixe|deixem|escreve|escreva|escrevam|comenta|comente|comentem|coloca|coloque|conta|conte|contem|põe|ponham|diz|diga|digam)(?: [\\p{L}]+){0,5} (?:nos|no|aqui nos|abaixo nos) (?:comentários|coments|comentário)|(?:comenta|comente|comentem) (?:aqui|aí|abaixo|em baixo|embaixo)',
    'reply-with': '(?:responde|responda|respondam)(?: \\p{L}+){0,2} (?:com|aqui|abaixo)',
    'share-yours':
      '(?:partilha|partilhe|partilhem|compartilha|compartilhe|compartilhem|divide|dividam)(?: \\p{L}+)? (?:a|o|as|os)? ?(?:tua|tuas|teu|teus|sua|suas|seu|seus|vossa|vossas|vosso|vossos) \\p{L}+|agora é (?:a )?(?:tua|sua|vossa) vez',
    'let-me-know':
      '(?:me avisa|me avise|me avisem|avisem-me|avisa-me|deixa-me saber|deixe-me saber|deixem-me saber)|(?:dá|dê|deem|dá-me|deem-me) (?:a )?(?:tua|sua|vossa) opinião',
    recommend:
      '(?:me recomenda|me recomende|me recomendem|recomendem-me|recomenda-me|me indica|me indiquem|me indique|indiquem|recomendem|sugiram)(?= )|(?:aceito|procuro|preciso de|quero)(?: \\p{L}+)? (?:recomendações|sugestões|dicas|indicações)',
    'name-one':
      '(?:cita|cite|citem|nomeia|nomeie|nomeiem|diz|diga|digam) (?:um|uma|dois|duas|três|só um|só uma)',
    'change-my-mind':
      '(?:me convença|me convençam|convence-me|convençam-me|me faça mudar de ideia|me façam mudar de ideia|mude minha opinião|mudem minha opinião|façam-me mudar de ideias)',
    'correct-me': '(?:me corrija|me corrijam|corrige-me|corrijam-me|corrija-me)',
    'lets-discuss': '(?:vamos (?:conversar|debater|discutir|falar)|bora (?:conversar|debater|trocar ideia))',
    'ask-me-anything':
      '(?:pergunta-me|perguntem-me|me pergunte|me perguntem|pergunte|perguntem) (?:o que|o quê|qualquer|tudo|sobre)|(?:faz|faça|façam)(?:-me)? (?:as )?(?:suas |vossas )?perguntas',
    'love-to-hear':
      '(?:adoraria|gostaria de|quero|gostava de|adorava|queria|vou adorar|ansios[oa] para) (?:ler|ouvir|saber|conhecer|ver) (?:a |o |as |os )?(?:vossas?|vossos?|suas?|seus?|tuas?|teus?|de vocês|a opinião|o que vocês)',
    'finish-the-sentence': '(?:completa|complete|completem|termina|termine|terminem) a frase',
    'fill-in-the-blank':
      '(?:preenche|preencha|preencham|completa|complete|completem) (?:a lacuna|as lacunas|o espaço)',
    'caption-this':
      '(?:crie|criem|cria|dê|deem|inventem|sugiram) (?:um título|uma legenda)|legenda (?:pra|para) (?:essa|esta) foto',
    'one-word': '(?:em|com|numa|em apenas) (?:uma )?(?:só |única )?palavra(?: só)?',
    'rank-these':
      '(?:ordena|ordene|ordenem|classifica|classifiquem)(?: \\p{L}+){0,3} (?:do|da|por|de)|(?:teu|seu|vosso) top (?:3|três|5|cinco)',
    'hot-take': 'hot take|opinião polêmica|opinião polémica',
    'unpopular-opinion': 'opinião impopular|unpopular opinion',
    'what-about-you':
      'e (?:tu|você|vc|vocês|vcs|vós|aí|contigo|com você|com vocês|para ti|pra você)(?=\\s*[?,])',
    'wrong-answers-only': '(?:só|apenas) respostas (?:erradas|incorretas)',
    'name-the-group':
      '(?:pergunta|dúvida)(?: \\p{L}+)? (?:para|pra|aos|às) (?:os |as |quem |meus |todos os )?\\p{L}+',
  },
  rhetorical:
    'quem diria|quem (?:se importa|liga|imaginaria|nunca)|e daí(?=\\s*\\?)|por que não(?=\\s*\\?)|porque não(?=\\s*\\?)|sabe o quê|adivinh\\p{L}+ (?:o quê|só|quem)|o que mais (?:se )?(?:pode|posso|dá para) pedir|pra que mentir|será possível|sério(?=\\s*\\?)|fazer o quê|quem sabe(?=\\s*\\?)|não é (?:lindo|incrível|demais)',
  acts: '(?:baixe|baixa|descarrega|descarregue|inscreva-se|inscreve-te|registe-se|regista-te|cadastre-se|clique|clica|reserve|reserva|compre|compra|junte-se|junta-te|assine|assina|visite|visita|aproveite|aproveita|contacte|entre em contato)|link na bio|(?:estamos|estão) (?:a contratar|contratando)|(?:te|vos) ajudamos',
  bait: {
    'bait-vote': '(?:❤️|👍|😂|😮)\\s*(?:se|para|pra|=) [^.?!]{1,40}(?:❤️|👍|😂|😮)\\s*(?:se|para|pra|=)',
    'bait-react':
      '(?:curte|curta|curtam|curtir|dá|dê|deem|deixa|deixe|deixem|mete|põe)(?: (?:um|o|esse|este|aí|seu|a))*(?: (?:like|gosto|coração|joinha|post|curtida))? (?:se|quem)|like se',
    'bait-share':
      '(?:partilha|partilhe|partilhem|compartilha|compartilhe|compartilhem|retuíta|rt|reposta)(?: [\\p{L}]+){0,3} (?:se|para que|pra que|com todos)|(?:partilha|partilhe|compartilhe|compartilha) (?:este|esse|esta) (?:post|publicação)',
    'bait-tag':
      '(?:marca|marque|marquem|identifica|identifique|identifiquem|menciona|mencione|mencionem) (?:um|uma|alguém|aquele|aquela|o|a|seu|sua|teu|tua|dois|duas|três|quem)',
    'bait-comment':
      '(?:comenta|comente|comentem|escreve|escreva|escrevam|digita|digite)(?: a palavra)? "?(?:sim|eu|quero|eu quero|info|guia|link|pdf|amém|yes)"?(?: (?:se|e eu|e te|que eu|para|pra|nos|aqui)|,)',
  },
  is: [
    ['O que mudou para vocês?', 'open-question'],
    ['Qual livro te surpreendeu este ano?', 'open-question'],
    ['Como lidam com os e-mails de fim de semana?', 'open-question'],
    ['Café ou chá?', 'choice-question'],
    ['Vocês já largaram um emprego sem ter outro?', 'yes-no-question'],
    ['Isso acontece com todo mundo, né?', 'tag-question'],
    ['Opiniões?', 'elliptical-question'],
    ['Gostava de saber como fazem na vossa equipa.', 'indirect-question'],
    ['o que vocês acham', 'unmarked-question'],
    ['Me conta a sua pior entrevista de emprego.', 'tell-me'],
    ['Deixem as vossas dicas nos comentários.', 'comment-with'],
    ['Comenta aqui embaixo 👇', 'comment-with'],
    ['Compartilhe a sua experiência.', 'share-yours'],
    ['Me avisem!', 'let-me-know'],
    ['Me recomendem um romance curto.', 'recommend'],
    ['Cite uma ferramenta que você não largaria.', 'name-one'],
    ['Me convençam do contrário.', 'change-my-mind'],
    ['Me corrija se eu estiver errado.', 'correct-me'],
    ['Perguntem o que quiserem sobre viver no interior.', 'ask-me-anything'],
    ['Adoraria ler as vossas histórias.', 'love-to-hear'],
    ['Complete a frase: um bom chefe é…', 'finish-the-sentence'],
    ['Descreva a sua segunda-feira em uma palavra.', 'one-word'],
    ['E você?', 'what-about-you'],
    ['Opinião impopular: reunião diária é perda de tempo.', 'unpopular-opinion'],
  ],
  isNot: [
    ['Quem diria?', 'retórica'],
    ['E daí?', 'retórica'],
    ['A minha chefe perguntou: “Porquê tão tarde?”', 'citação'],
    ['Não sei o que fazer com tanto sol.', 'afirmação'],
    ['Ela contou como foi a viagem.', 'relato'],
    ['Assinem a petição até sexta.', 'não pede palavras'],
    ['O café e o chá estão na mesa.', 'afirmação'],
  ],
  offers: ['Quer poupar tempo? Baixe o nosso guia gratuito.', 'Procuras emprego? Estamos a contratar.'],
  baits: [
    ['Curta se você ama cachorros!', 'bait-react'],
    ['Compartilhe se você concorda.', 'bait-share'],
    ['Marque um amigo que precisa de férias.', 'bait-tag'],
    ['Comenta "EU QUERO" que eu te mando o guia.', 'bait-comment'],
  ],
};
