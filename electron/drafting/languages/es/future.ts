import type { FutureWords } from '../future.ts';
import { wordSet } from '../words.ts';

export const future: FutureWords = {
  thereWillBe: [['habrá']],
  nobodyWords: wordSet(''),
  spared: /^(?!)/,
  layingDown: /^(?:establec|estipul|dispon|contempl|prev[éi]|fij|recog)\p{L}{0,6}$/u,
  passivePronoun: 'se',
  doneDeeds:
    /^(?:depositar|girar|abonar|transferir|investigar|contratar|fumigar|construir|instalar|abrir|reabrir|repartir|distribuir|entregar|pagar|destinar|ampliar|crear|habilitar|licitar|adjudicar|inaugurar|publicar|divulgar|difundir|emitir|lanzar|aprobar|presentar|firmar|enviar|trasladar|devolver|reparar|rehabilitar|restaurar|reforzar|convocar|invertir|financiar|subvencionar|indemnizar|compensar|retirar|cerrar|clausurar|suspender|rebajar|renovar|sustituir|reemplazar|desplegar|vacunar|plantar|demoler|derribar|modernizar|digitalizar|incorporar|designar|nombrar|otorgar|conceder|aplicar|implementar|regularizar|reubicar|realojar|capacitar|formar|auditar|revisar|someter|remitir|elaborar|activar|poner|dragar|asfaltar|pavimentar|ensanchar|peatonalizar|electrificar|equipar|dotar|adquirir|comprar|donar|bonificar|congelar|sembrar|reforestar|limpiar|retomar|reanudar|suprimir|eliminar|abolir|prorrogar|constituir|establecer|reservar|asignar|condonar|perdonar|derogar|elevar|duplicar|triplicar|extender|organizar|ejecutar|iniciar|impartir|evaluar|verificar|vigilar|inspeccionar|analizar|garantizar)(?:á|án)$/u,
  ownedPledges: new Map([
    ['compromiso', 'pledged'],
    ['promesa', 'pledged'],
    ['obligación', 'pledged'],
    ['decisión', 'planned'],
  ]),
  terms: { opener: 'por', binds: /^compromet/ },
  openWho: wordSet('quien quienes cual qué cómo cuándo dónde quién quiénes cuál cuánto'),
  goesOn: wordSet('además asimismo también igualmente'),
  toldWithAuxiliary: wordSet('comunicado'),
  announcing:
    /^(?:anunci(?:ó|a|an|aron|ado)|adelantó|adelantado|avanzó|avanzado|garantizó|garantizado|confirmó|confirmado)$/u,
  willBe: wordSet('será serán quedará quedarán'),
  again: { verbs: wordSet('volverá volverán'), mark: 'a' },
  duty: wordSet('deberá deberán'),
  meeting: wordSet(''),
  beforeGerund: /^(?!)/,
  defining: wordSet(''),
};
