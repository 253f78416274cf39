import type { SpeechKind } from '../pack.ts';
import { wordList } from '../words.ts';

/** Present, preterite and imperfect in the third person, singular and plural, and the participle of a regular verb. */
function formsOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  return infinitive.endsWith('ar')
    ? [`${stem}ó`, `${stem}aron`, `${stem}a`, `${stem}an`, `${stem}aba`, `${stem}aban`, `${stem}ado`, `${stem}ando`]
    : [`${stem}ió`, `${stem}ieron`, `${stem}e`, `${stem}en`, `${stem}ía`, `${stem}ían`, `${stem}ido`, `${stem}iendo`];
}

const regular: Readonly<Record<SpeechKind, string>> = {
  neutral:
    'afirmar señalar explicar comentar indicar declarar relatar apuntar agregar expresar manifestar precisar informar anunciar detallar aclarar confirmar revelar preguntar contestar recalcar narrar adelantar calcular estimar escribir responder añadir publicar razonar ironizar bromear reflexionar resumir suspirar murmurar replicar matizar puntualizar proclamar vaticinar pronosticar observar evocar rememorar rematar remachar exclamar susurrar conceder informar notificar ilustrar abundar mencionar acotar apostillar comunicar referir',
  stance:
    'subrayar destacar remarcar enfatizar asegurar argumentar considerar opinar lamentar criticar denunciar acusar celebrar negar rechazar admitir insistir advertir alertar reiterar resaltar valorar sentenciar zanjar apostillar defender temer confiar abogar aseverar aducir alegar confesar juzgar recomendar aconsejar ponderar cuestionar desestimar',
  request: 'reclamar solicitar instar exhortar urgir',
  promise: 'garantizar',
};
const irregular: Readonly<Record<SpeechKind, string>> = {
  neutral:
    'repetía repite repitió repitieron dijo dijeron dice dicen decía decían dicho diciendo cuenta cuentan contó contaron concluye concluyó concluyeron recuerda recuerdan recordó recordaron responde añade añaden prosigue prosiguió expuso expone expusieron apostilló tuiteó escribe leyó explica expresó',
  stance:
    'sostuvo sostiene sostienen sostuvieron reconoció reconoce reconocen reconocieron advierte advierten advirtió advirtieron cree creen niega niegan mantiene mantuvo opinó sugirió sugiere defiende teme propuso propone desmintió',
  request: 'pidió pide piden pidieron pedido exigió exige exigen exigieron',
  promise: 'prometió promete prometen prometieron aseguró',
};

export const speech: ReadonlyMap<string, SpeechKind> = (() => {
  const map = new Map<string, SpeechKind>();
  for (const kind of ['neutral', 'stance', 'request', 'promise'] as const) {
    for (const base of wordList(regular[kind])) for (const form of formsOf(base)) map.set(form, kind);
    for (const form of wordList(irregular[kind])) map.set(form, kind);
  }
  for (const noun of [
    'considerado',
    'pregunta',
    'acusado',
    'estimado',
    'contesta',
    'critica',
    'denuncia',
    'comentado',
    'publicado',
    'celebrado',
    'valorado',
    'calculado',
    'informe',
    'detalle',
    'celebran',
    'considerando',
    'celebra',
    'publica',
    'publicó',
    'confía',
    'confiado',
    'indicado',
    'urge',
    'urgen',
    'publican',
    'publicaron',
    'celebró',
    'celebraron',
    'acusada',
    'celebrando',
    'celebraba',
    'observado',
    'resumido',
    'observan',
    'juzgado',
    'juzgan',
    'ilustra',
    'ilustran',
    'abunda',
    'abundan',
    'abundaba',
    'cuestionado',
    'notificado',
    'informado',
    'informada',
    'defendido',
    'recomendado',
    'comunicado',
    'comunica',
    'mencionado',
    'referido',
    'refiere',
    'referían',
  ]) {
    map.delete(noun);
  }
  return map;
})();

/** Words that end like infinitives and are not. */
export const notInfinitives: ReadonlySet<string> = new Set(
  wordList(
    'mujer taller lugar hogar mar ayer popular militar familiar escolar bar dólar líder cáncer nuclear solar similar azúcar par regular singular particular titular celular peculiar par alquiler alfiler carácter superior posterior lunar polar circular bipolar espectacular elixir ámbar néctar káiser mártir auxiliar preliminar disciplinar ejemplar pilar bienestar malestar paladar collar pulmonar crucer irregular vulnerar hangar',
  ),
);
