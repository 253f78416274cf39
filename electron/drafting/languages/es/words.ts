import type { Calendar } from '../calendar.ts';
import type { Stand } from '../pack.ts';
import { wordList, wordMap, wordSet } from '../words.ts';

export const determiners = wordSet(
  'el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro nuestra nuestros nuestras cada todo toda todos todas ambos ambas otro otra otros otras al del',
);
export const prepositions = wordSet(
  'a ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras al junto frente dentro fuera cerca alrededor como',
);
export const and = wordSet('y e');
export const linkers = wordSet('de del para en contra a por sobre');
export const standIns: ReadonlyMap<string, readonly string[]> = new Map([
  ['mandatario', ['presidente', 'primer', 'gobernador', 'alcalde']],
  ['mandataria', ['presidenta', 'primera', 'gobernadora', 'alcaldesa']],
  ['jefe', ['presidente', 'primer']],
  ['jefa', ['presidenta', 'primera']],
  ['canciller', ['exteriores']],
  ['titular', ['ministro', 'ministra', 'secretario', 'secretaria']],
  ['funcionario', ['ministro', 'secretario', 'director']],
  ['funcionaria', ['ministra', 'secretaria', 'directora']],
  ['edil', ['alcalde', 'alcaldesa', 'concejal']],
  ['científica', ['bióloga', 'física', 'química', 'investigadora']],
  ['científico', ['biólogo', 'físico', 'químico', 'investigador']],
  ['ejecutivo', ['director', 'presidente', 'gerente', 'consejero']],
  ['ejecutiva', ['directora', 'presidenta', 'gerente', 'consejera']],
  ['dirigente', ['líder', 'secretario', 'presidente']],
]);
export const negations = wordSet(
  'no nunca jamás tampoco ni negó niega negaron rechazó rechaza rechazaron descartó descarta descartaron sin rehusó difícilmente desmintió desmiente',
);

const pronounTable =
  'él=m ella=f ellos=many ellas=many nosotros=many nosotras=many yo=one ambos=many ambas=many usted=one';
export const pronouns = wordMap<Stand>(pronounTable, (value) =>
  value === 'many' ? { number: 'many' } : { number: 'one', gender: value === 'f' || value === 'm' ? value : undefined },
);

export const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...and,
  ...wordList(pronounTable.replace(/=\w+/g, '')),
  ...wordList(
    'pero o u ni sino aunque porque pues si cuando mientras donde dónde cómo como qué que quién quien quienes cuál cual cuyo cuya cuánto ya aún todavía también además solo sólo incluso muy más menos mucho mucha muchos muchas poco poca pocos pocas varios varias algunos algunas algún alguna alguien nadie nada algo mismo misma así aquí allí ahí hoy ayer mañana anoche antes después luego entonces ahora siempre nunca casi quizá quizás tal vez asimismo igualmente finalmente posteriormente actualmente recientemente previamente inicialmente sin_embargo no sí es son era eran fue fueron ser sido está están estaba estaban estar ha han había habían haber hay hubo hará hacer hizo hace tiene tienen tenía puede pueden podría debe deben se le les me te nos lo uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil millón millones primer primero primera segundo segunda tercero tercera último última próximo próxima nuevo nueva nuevos nuevas antiguo gran grande buena bueno mejor peor mayor menor policía autoridades fuentes expertos vecinos trabajadores familiares según dijo dice añadió explicó afirmó señaló preguntada preguntado consultado consultada gracias respecto debido dado luego tras durante ante pese apenas cerca alrededor aproximadamente unos unas cientos miles decenas docenas médicos maestros profesores estudiantes jóvenes mujeres hombres niños niñas familias padres madres empresas bancos precios ventas acciones datos cifras resultados estudios investigadores científicos gobierno presidente ministro pregunta respuesta noticias ver lea leer siga comparte compartir temas relacionado etiquetas economía política deportes cultura sociedad ciencia tecnología salud internacional nacional local opinión esto eso aquello cualquier cualquiera ningún ninguna ninguno tanto tan tales tal menos salvo excepto hemos he has vamos estamos somos queremos creo creemos',
  ),
]);

export const stopWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...and,
  ...wordList(
    'que se no lo le les su sus es son era fue ha han había ser está más muy también como o u pero si ya cuando donde quien cual dijo añadió según él ella ellos ellas',
  ),
]);

export const notQuoted = wordSet(
  'llamado llamada llamados llamadas denominado denominada denominados bautizado bautizada titulado titulada conocido conocida conocidos conocidas apodado apodada alias película libro novela canción disco álbum obra serie programa revista documental exposición poema ensayo artículo lema término palabra expresión videojuego mural cuadro pintura escultura single cortometraje largometraje telenovela podcast columna blog hashtag etiqueta caso operación operativo barco buque asentamiento variedad',
);

export const numberWords = wordMap<number>(
  'un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100',
  Number,
);
export const months = wordMap<number>(
  'enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre=9 setiembre=9 octubre=10 noviembre=11 diciembre=12',
  Number,
);
export const weekdays = wordMap<number>('domingo=0 lunes=1 martes=2 miércoles=3 jueves=4 viernes=5 sábado=6', Number);
export const deedNouns = wordSet(
  'publicación difusión ampliación apertura adquisición cancelación cierre compra construcción contratación creación donación eliminación entrega envío expropiación inauguración instalación lanzamiento liberación nacionalización privatización puesta reapertura reanudación reconstrucción reducción repatriación restauración retirada suspensión supresión venta inversión aportación nombramiento designación instalación conformación intercambio establecimiento reactivación prórroga despliegue donación activación implantación contratación modernización renovación habilitación traslado envío rehabilitación duplicación incremento aumento rebaja',
);
export const denials = wordSet(
  'negó niega negaron negando desmintió desmiente desmintieron rechazó rechaza rechazaron descartó refutó falso falsa rumor rumores acusación acusaciones supuesto supuesta presunto presunta versión',
);
export const eventNouns = wordSet(
  'reunión reuniones cumbre conversaciones conferencia encuentro mesa diálogo foro visita viaje ceremonia elección elecciones votación referéndum audiencia juicio firma inauguración lanzamiento apertura negociaciones sesión congreso asamblea debate manifestación marcha huelga protesta partido torneo exposición festival feria concierto funeral aniversario celebración taller seminario rueda anuncio ataque explosión terremoto inundación incendio accidente subasta revisión plazo ronda pleno jornada jornadas',
);
export const capitalCalendar = false;
export const dayNumber = /^(\d{1,2})(?:º|er)?$/;
export const calendar: Calendar = { months, weekdays, numberWords, capitalCalendar, dayNumber };
