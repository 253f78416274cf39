import type { Trigger } from '../pack.ts';
import { wordList } from '../words.ts';
import { spoken, told } from './conjugate.ts';

/** Requests are put `a` somebody or, before a masculine noun, `al`. */
const toSomebody = (verbs: readonly string[]): string[] => verbs.flatMap((verb) => [`${verb} a`, `${verb} al`]);

const trigger = (
  words: readonly string[],
  status: Trigger['status'],
  complement: Trigger['complement'],
  actor: Trigger['actor'] = 'subject',
): Trigger => ({ words, status, complement, actor });

const allTold = (verbs: string, behind = ''): string[] => wordList(verbs).flatMap((verb) => told(verb, behind));

const allSpoken = (verbs: string, behind = ''): string[] => wordList(verbs).flatMap((verb) => spoken(verb, behind));

const askingOneself = [
  ...allSpoken('pedir instar exhortar exigir solicitar urgir emplazar demandar conminar invitar encargar'),
  ...wordList('reclamamos pediré pediremos pediría pediríamos he_reclamado hemos_reclamado'),
];

const asking = [
  ...allTold(
    'pedir instar exhortar reclamar exigir solicitar urgir llamar emplazar demandar conminar ordenar requerir instruir encargar encomendar condenar sentenciar',
  ),
  ...wordList('pedía pedían animó invitó invitan invitaron mandató ha_invitado han_invitado'),
];

/** The words with which the phrases of a first person begin. */
export const selfForms: ReadonlySet<string> = new Set(
  [
    ...askingOneself,
    ...allSpoken(
      'prometer garantizar comprometerse ofrecer aceptar pactar acceder quedar decidir resolver prever proyectar planear',
    ),
    ...wordList('acordé acordamos pienso pensamos tengo tenemos'),
  ].map((phrase) => phrase.split(' ')[0] ?? ''),
);

/** `_` stands for a space. Longer phrases come first where one begins with another. */
export const triggers: readonly Trigger[] = [
  trigger(allTold('acordar pactar convenir', 'que'), 'agreed', 'clause'),
  trigger(
    wordList('se_acordó se_ha_acordado se_decidió se_estableció se_convino se_pactó'),
    'agreed',
    'infinitive',
    'none',
  ),
  trigger(
    [
      ...allTold('convenir concordar quedar', 'en'),
      ...allTold('acordar pactar convenir concordar'),
      ...allTold('aceptar'),
      ...wordList('aceptaran aceptase aceptasen aceptara'),
      ...allTold('acceder', 'a'),
    ],
    'agreed',
    'infinitive',
  ),
  trigger(
    wordList(
      'llegaron_a_un_acuerdo_para alcanzaron_un_acuerdo_para firmaron_un_acuerdo_para firmó_un_acuerdo_para firmaron_un_convenio_para firmó_un_convenio_para',
    ),
    'agreed',
    'infinitive',
  ),
  trigger(
    [...allTold('comprometerse obligarse ofrecerse', 'a'), ...allTold('prometer'), 'comprometiéndose a'],
    'pledged',
    'infinitive',
  ),
  trigger(
    [
      ...allTold('amenazar', 'con'),
      ...allTold('prever planear proyectar decidir resolver proponerse'),
      ...allTold('optar', 'por'),
      ...allTold('disponerse', 'a'),
      ...allTold('prepararse', 'para'),
      ...wordList(
        'piensa piensan tiene_previsto tienen_previsto tiene_la_intención_de tienen_la_intención_de tenía_previsto tenían_previsto va_a van_a se_mostró_dispuesto_a se_mostró_dispuesta_a se_mostraron_dispuestos_a se_declaró_dispuesto_a se_declaró_dispuesta_a está_dispuesto_a está_dispuesta_a están_dispuestos_a',
      ),
    ],
    'planned',
    'infinitive',
  ),
  trigger([...allTold('prometer garantizar', 'que'), ...allTold('comprometerse', 'a que')], 'pledged', 'clause'),
  trigger(allTold('ofrecer'), 'pledged', 'infinitive'),
  trigger(
    wordList('aceptó_la_invitación_a aceptó_la_invitación_para aceptó_una_invitación_para'),
    'agreed',
    'infinitive',
  ),
  trigger([...allTold('alcanzar sellar'), 'cerraron', 'lograron'], 'agreed', 'noun'),
  trigger(wordList('anunció anunciaron anuncia anuncian ha_anunciado han_anunciado'), 'planned', 'noun'),
  trigger(wordList('prometió promete prometieron acordaron acordó ofreció ofrecieron ha_prometido'), 'pledged', 'noun'),
  trigger(
    wordList(
      'asumió_el_compromiso_de asumieron_el_compromiso_de asume_el_compromiso_de ha_asumido_el_compromiso_de asumieran_el_compromiso_de reiteró_su_compromiso_de reafirmó_su_compromiso_de',
    ),
    'pledged',
    'infinitive',
  ),
  trigger(
    wordList(
      'quedó_encargado_de quedó_encargada_de quedaron_encargados_de quedaron_encargadas_de quedan_encargados_de queda_encargado_de queda_encargada_de',
    ),
    'agreed',
    'infinitive',
  ),
  trigger(wordList('está_previsto estaba_previsto se_prevé se_contempla'), 'planned', 'infinitive', 'none'),
  trigger(wordList('acuerdo_para compromiso_de pacto_para convenio_para'), 'agreed', 'infinitive'),
  trigger(allSpoken('prometer garantizar', 'que'), 'pledged', 'clause', 'speaker'),
  trigger([...allSpoken('comprometerse', 'a'), ...allSpoken('prometer ofrecer')], 'pledged', 'infinitive', 'speaker'),
  trigger(
    [
      ...allSpoken('aceptar pactar'),
      ...allSpoken('acceder', 'a'),
      ...allSpoken('quedar', 'en'),
      ...wordList('acordé acordamos he_acordado hemos_acordado'),
    ],
    'agreed',
    'infinitive',
    'speaker',
  ),
  trigger(
    [
      ...allSpoken('decidir resolver prever proyectar planear'),
      ...wordList('pienso pensamos tengo_previsto tenemos_previsto tengo_intención_de tenemos_intención_de'),
    ],
    'planned',
    'infinitive',
    'speaker',
  ),
  trigger(wordList('ofrecí ofrecimos he_ofrecido hemos_ofrecido prometí prometimos'), 'pledged', 'noun', 'speaker'),
  trigger(toSomebody(askingOneself), 'requested', 'infinitive', 'speaker'),
  trigger(askingOneself, 'requested', 'noun', 'speaker'),
  trigger(toSomebody(asking), 'requested', 'infinitive'),
  trigger(asking, 'requested', 'noun'),
  trigger(wordList('la_necesidad_de'), 'requested', 'infinitive', 'none'),
  trigger(
    wordList(
      'firmó firmaron ratificó ratificaron suscribió suscribieron suscriben rubricaron rubricó formalizaron formalizó adoptó adoptaron aprobó aprobaron ha_aprobado han_aprobado ha_firmado han_firmado ha_suscrito han_suscrito ha_ratificado han_ratificado',
    ),
    'done',
    'noun',
  ),
  trigger(wordList('se_firmó se_firmaron se_suscribió se_suscribieron'), 'done', 'noun', 'none'),
  trigger(wordList('la_firma_de la_firma_del'), 'done', 'noun', 'none'),
];
