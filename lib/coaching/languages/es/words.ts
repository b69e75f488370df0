/** Spanish, of Spain and of the Americas. */
import type { Words } from '../pack.ts';

export const words: Words = {
  code: 'es',
  open: 'qué|quién|quiénes|cuál|cuáles|cómo|cuándo|dónde|cuánto|cuánta|cuántos|cuántas|por qué|para qué|adónde|que opin[aá](?:s|n|is)|que piensan',
  yesNo:
    'hay|has|han|habéis|tienes|tenéis|tienen|tenés|sabes|sabéis|saben|sabés|conoces|conocéis|conocen|crees|creéis|creen|usas|usáis|usan|eres|sois|son|es|estás|estáis|están|te|os|les|se|puedes|podéis|pueden|quieres|queréis|quieren|alguien|alguno|alguna|ya|merece|vale|deberíamos|debería|prefieres|preferís|prefieren|leéis|lees|soy el único|soy la única|a alguien|vosotros|ustedes|tú',
  or: 'o|u',
  tag: '¿?\\s*(?:verdad|no|no es cierto|no creen|no creéis|no te parece|cierto|a que sí|o no)',
  elliptical:
    'opiniones|ideas|consejos|sugerencias|recomendaciones|favoritos|experiencias|comentarios|alguien más|alguien|qué tal|propuestas|y ustedes|y vosotros|y vosotras',
  indirect:
    '(?:me gustaría|me encantaría|quiero|quisiera|me interesa|tengo curiosidad por) saber (?:qué|cómo|cuál|cuáles|si|por qué|cuándo|dónde|quién)|me pregunto (?:qué|cómo|cuál|si|por qué) (?:\\p{L}+ )?(?:vosotros|ustedes|opin|hac|pens|us)\\p{L}*',
  unmarked:
    'qu[eé] (?:opinan|opináis|opinas|piensan|pensáis|piensas|os parece|les parece|te parece|prefieren|preferís|usan|usáis)|c[oó]mo (?:lo hacéis|lo hacen|lo haces|lo ven|lo veis|lo ves)|alguien (?:sabe|conoce|ha|más|tiene|usa|recomienda)|a alguien (?:más|le|os)|cu[aá]l (?:prefieren|preferís|prefieres|usan|usáis)',
  asks: {
    'tell-me':
      '(?:cuéntame|contadme|cuéntenme|cuéntanos|contadnos|cuéntennos|contame|dime|decidme|díganme|explícame|explicadme|explíquenme)',
    'comment-with':
      '(?:déjame|déjanos|dejad|dejadme|dejen|déjenme|dejá|escribe|escribid|escriban|escríbelo|pon|poned|pongan|coméntalo|comentadlo|coméntenlo|comenta|comentad|comenten)(?: [\\p{L}]+){0,5} (?:en|abajo en)(?: los)? comentarios|os leo(?: en (?:los )?comentarios)?|(?:los|te|les) leo(?: en (?:los )?comentarios| abajo)|nos leemos en (?:los )?comentarios',
    'reply-with':
      '(?:responde|responded|respondan|contesta|contestad|contesten)(?: \\p{L}+){0,2} (?:con|abajo|aquí)',
    'share-yours':
      '(?:comparte|compartid|compartan|compartí)(?: \\p{L}+){0,2} (?:tu|tus|vuestra|vuestras|vuestro|vuestros|su|sus) (?:experiencia|experiencias|historia|historias|opinión|opiniones|trucos?|consejos?|ideas?|favorit\\p{L}+|anécdotas?|foto|fotos|lista|versión|recetas?)|ahora te toca a ti|os toca|les toca a ustedes|te leo',
    'let-me-know':
      '(?:házmelo|hacédmelo|háganmelo|haznos|háganos) saber|avísame|avisadme|avísenme|(?:dame|dadme|denme) (?:tu|vuestra|su|vuestro) (?:opinión|feedback|parecer)',
    recommend:
      '(?:recomiéndame|recomendadme|recomiéndenme|recomendame|recomiéndanos|sugiéreme|sugeridme)|(?:busco|necesito|acepto|se aceptan|se admiten)(?: \\p{L}+)? (?:recomendaciones|sugerencias|consejos)',
    'name-one':
      '(?:nombra|nombrad|nombren|di|decid|digan|menciona|mencionad|mencionen)(?: solo)? (?:un|una|uno|dos|tres|tu|vuestro|su)',
    'change-my-mind':
      '(?:convénceme|convencedme|convénzanme|hazme cambiar de opinión|hacedme cambiar de opinión|cámbiame la opinión)',
    'correct-me':
      '(?:corrígeme|corregidme|corríjanme|corrígeme si me equivoco)|llevadme la contraria|llévame la contraria',
    'lets-discuss':
      '(?:debatamos|hablemos|conversemos|discutámoslo|abro debate|abrimos debate|vamos a debatir)',
    'ask-me-anything':
      '(?:pregúntame|preguntadme|pregúntenme) (?:lo que|cualquier|sobre|todo)|(?:hazme|hacedme|háganme)(?: \\p{L}+)? preguntas',
    'love-to-hear':
      '(?:me encantaría|me gustaría|quiero|nos encantaría|quisiera) (?:leer|leeros|leerte|leerlos|leerles|escuchar|oír|conocer|saber) (?:tu|tus|vuestra|vuestras|vuestro|vuestros|su|sus|de ustedes|de vosotros|vuestra)?',
    'finish-the-sentence': '(?:completa|completad|completen|termina|terminad|terminen) la frase',
    'fill-in-the-blank':
      '(?:rellena|rellenad|rellenen|completa|completad|completen|llena|llenen) (?:el|los) (?:hueco|huecos|espacio|espacios)',
    'caption-this': '(?:ponle|ponedle|pónganle) (?:un )?(?:título|pie de foto|texto)',
    'one-word': '(?:en|con) (?:una|1) (?:sola )?palabra',
    'rank-these':
      '(?:ordena|ordenad|ordenen|clasifica)(?: \\p{L}+){0,3} (?:de mejor|de mayor|según|del 1)|(?:tu|vuestro|su) top (?:3|tres|5|cinco)',
    'hot-take': 'hot take|opinión polémica',
    'unpopular-opinion': 'opinión impopular|unpopular opinion',
    'what-about-you':
      '¿?y (?:tú|vos|vosotros|vosotras|ustedes|a ti|a vosotros|a ustedes|en tu caso|en vuestro caso)(?=\\s*[?,])|qué hay de (?:ti|ustedes|vosotros)',
    'wrong-answers-only': 'solo respuestas (?:incorrectas|equivocadas|erróneas)',
    'name-the-group':
      '(?:pregunta|duda|consulta)(?: \\p{L}+)? para (?:los|las|mis|quienes|todos los|todas las) \\p{L}+',
  },
  rhetorical:
    'quién (?:lo )?(?:iba|hubiera|habría|diría|sabe)|a quién le importa|qué más se puede pedir|quién no|por qué no(?=\\s*\\?)|sabes qué(?=\\s*\\?)|(?:adivina|adivinad|adivinen) qué|y qué(?=\\s*\\?)|qué le vamos a hacer|para qué (?:mentir|negarlo)|cómo no|estamos locos|en serio(?=\\s*\\?)|qué podría salir mal|no es (?:bonito|precioso|genial|increíble)',
  acts: '(?:haz clic|haga clic|descarga|descargue|descárgate|descárgalo|inscríbete|inscríbase|regístrate|regístrese|reserva|reserve|suscríbete|suscríbase|compra|compre|únete|apúntate|contáctanos|contacta|contacte|visita|visite|aprovecha|solicita)(?! (?:tú|vosotros))|enlace en (?:la )?bio|link en (?:la )?bio|te (?:ayudamos|esperamos)|estamos contratando',
  bait: {
    'bait-vote':
      '(?:❤️|👍|😂|me gusta|like) (?:si|para|por) [^.?!]{1,40}(?:❤️|👍|😂|😮|comparte|comenta) (?:si|para|por)',
    'bait-react':
      '(?:dale|dadle|denle|da|dad|den|deja|dejad|dejen)(?: un)? (?:me gusta|like|corazón|❤️|👍)(?: \\p{L}+){0,3}? si|like si|me gusta si',
    'bait-share':
      '(?:comparte|compartid|compartan|retuitea|rt|reenvía)(?: \\p{L}+){0,3},? (?:si|para que)|(?:comparte|compartid|compartan) (?:esta publicación|este post|este tuit)',
    'bait-tag':
      '(?:etiqueta|etiquetad|etiqueten|menciona|mencionad|mencionen|arroba) a (?:alguien|un|una|tu|tus|ese|esa|dos|tres|quien|vuestr\\p{L}+|esos)',
    'bait-comment':
      '(?:comenta|comentad|comenten|escribe|escribid|escriban|pon)(?: la palabra)? "?(?:sí|si|yo|quiero|info|guía|link|pdf|amén|guia|yes)"?(?: (?:si|y te|y os|para|en los|abajo)|,)',
  },
  is: [
    ['¿Qué ha cambiado para ti?', 'open-question'],
    ['¿Cuál fue vuestro peor viernes en producción?', 'open-question'],
    ['¿Cómo gestionan ustedes los correos del fin de semana?', 'open-question'],
    ['¿Café o té?', 'choice-question'],
    ['¿Habéis dejado alguna vez un trabajo sin tener otro?', 'yes-no-question'],
    ['Esto le pasa a todo el mundo, ¿no?', 'tag-question'],
    ['¿Opiniones?', 'elliptical-question'],
    ['Me gustaría saber cómo lo resolvéis en vuestro equipo.', 'indirect-question'],
    ['que opinan', 'unmarked-question'],
    ['Cuéntame tu peor entrevista de trabajo.', 'tell-me'],
    ['Dejad vuestros trucos en los comentarios.', 'comment-with'],
    ['Os leo en comentarios 👇', 'comment-with'],
    ['Comparte tu experiencia abajo.', 'share-yours'],
    ['Házmelo saber.', 'let-me-know'],
    ['Recomiéndame una novela corta.', 'recommend'],
    ['Nombra una herramienta sin la que no podrías trabajar.', 'name-one'],
    ['Convénceme de lo contrario.', 'change-my-mind'],
    ['Corrígeme si me equivoco.', 'correct-me'],
    ['Pregúntame lo que quieras sobre vivir en un pueblo.', 'ask-me-anything'],
    ['Me encantaría leer vuestras historias.', 'love-to-hear'],
    ['Completa la frase: un buen jefe es…', 'finish-the-sentence'],
    ['Describe tu lunes en una palabra.', 'one-word'],
    ['¿Y tú?', 'what-about-you'],
    ['Opinión impopular: las reuniones diarias sobran.', 'unpopular-opinion'],
  ],
  isNot: [
    ['¿Quién lo iba a decir?', 'retórica'],
    ['¿A quién le importa?', 'retórica'],
    ['Mi jefa preguntó: «¿Por qué tan tarde?»', 'cita'],
    ['No sé qué hacer con tanto sol.', 'afirmación'],
    ['Me contó cómo fue su viaje.', 'relato'],
    ['Firmad la petición antes del viernes.', 'no pide palabras'],
    ['El café y el té están en la mesa.', 'afirmación'],
  ],
  offers: ['¿Quieres ahorrar tiempo? Descarga nuestra guía gratis.', '¿Buscas trabajo? Estamos contratando.'],
  baits: [
    ['¡Dale like si amas a los perros!', 'bait-react'],
    ['Comparte si estás de acuerdo.', 'bait-share'],
    ['Etiqueta a un amigo que necesite vacaciones.', 'bait-tag'],
    ['Comenta "INFO" y te mando la guía.', 'bait-comment'],
  ],
};
