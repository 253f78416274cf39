import type { Trigger } from '../pack.ts';
import { wordList } from '../words.ts';

/** Requests are put `a` somebody or, before a masculine noun, `al`. */
const toSomebody = (verbs: string): string =>
  wordList(verbs)
    .flatMap((verb) => [`${verb}_a`, `${verb}_al`])
    .map((phrase) => phrase.replace(/ /g, '_'))
    .join(' ');

const trigger = (
  words: string,
  status: Trigger['status'],
  complement: Trigger['complement'],
  actor: Trigger['actor'] = 'subject',
): Trigger => ({ words: wordList(words), status, complement, actor });

/** `_` stands for a space. Longer phrases come first where one begins with another. */
export const triggers: readonly Trigger[] = [
  trigger('acordaron_que acordó_que han_acordado_que', 'agreed', 'clause'),
  trigger('se_acordó se_ha_acordado se_decidió se_estableció se_convino', 'agreed', 'infinitive', 'none'),
  trigger(
    'acordaron acordó acuerdan acuerda han_acordado ha_acordado habían_acordado convinieron_en convino_en convinieron convino pactaron pactó pactan pacta han_pactado ha_pactado concordaron concordó concordaron_en quedaron_en quedó_en han_convenido ha_convenido',
    'agreed',
    'infinitive',
  ),
  trigger(
    'llegaron_a_un_acuerdo_para alcanzaron_un_acuerdo_para firmaron_un_acuerdo_para firmó_un_acuerdo_para firmaron_un_convenio_para firmó_un_convenio_para',
    'agreed',
    'infinitive',
  ),
  trigger(
    'se_comprometió_a se_comprometieron_a se_compromete_a se_comprometen_a se_ha_comprometido_a se_han_comprometido_a comprometiéndose_a se_ofreció_a se_ofrecieron_a se_ofrece_a prometió promete prometieron ha_prometido',
    'pledged',
    'infinitive',
  ),
  trigger(
    'piensa piensan amenazó_con amenazaron_con amenaza_con prevé prevén planea planean proyecta proyectan tiene_previsto tienen_previsto tiene_la_intención_de tienen_la_intención_de se_dispone_a se_disponen_a se_prepara_para tenía_previsto decidió decidieron resolvió resolvieron optó_por ha_decidido han_decidido va_a van_a se_propone',
    'planned',
    'infinitive',
  ),
  trigger(
    'prometió_que prometieron_que promete_que ha_prometido_que se_comprometió_a_que garantizó_que',
    'pledged',
    'clause',
  ),
  trigger('ofreció ofrecieron ofrece', 'pledged', 'infinitive'),
  trigger('aceptó_la_invitación_a aceptó_la_invitación_para aceptó_una_invitación_para', 'agreed', 'infinitive'),
  trigger('aceptó aceptaron acepta aceptan ha_aceptado han_aceptado', 'agreed', 'infinitive'),
  trigger('alcanzaron alcanzó cerraron sellaron lograron han_alcanzado', 'agreed', 'noun'),
  trigger('anunció anunciaron anuncia anuncian ha_anunciado han_anunciado', 'planned', 'noun'),
  trigger('prometió promete prometieron acordaron acordó ofreció ofrecieron ha_prometido', 'pledged', 'noun'),
  trigger(
    'asumió_el_compromiso_de asumieron_el_compromiso_de asume_el_compromiso_de ha_asumido_el_compromiso_de asumieran_el_compromiso_de reiteró_su_compromiso_de reafirmó_su_compromiso_de',
    'pledged',
    'infinitive',
  ),
  trigger('acuerdo_para compromiso_de pacto_para convenio_para', 'agreed', 'infinitive'),
  trigger(
    toSomebody(
      'pidió pide piden pidieron pedía instó insta instaron exhortó exhorta exhortaron reclamó reclama reclamaron exigió exige exigieron exigen solicitó solicita solicitaron urgió urge urgieron llamó llama llamaron emplazó emplaza emplazaron animó invitó invitan demandó demandan conminó ordenó requirió instruyó instruyeron encargó encargaron encomendó encomendaron mandató ha_pedido han_pedido ha_instado han_instado ha_exhortado ha_reclamado han_reclamado ha_exigido han_exigido ha_solicitado han_solicitado ha_urgido ha_llamado han_llamado ha_emplazado ha_invitado ha_demandado ha_ordenado había_pedido habían_pedido había_exigido',
    ),
    'requested',
    'infinitive',
  ),
  trigger(
    'pidió pidieron pide piden exigió exigieron exige exigen reclamó reclamaron reclama solicitó solicitaron demandó ha_pedido han_pedido ha_exigido han_exigido ha_reclamado han_reclamado ha_solicitado han_solicitado',
    'requested',
    'noun',
  ),
  trigger('la_necesidad_de', 'requested', 'infinitive', 'none'),
  trigger(
    'firmó firmaron ratificó ratificaron suscribió suscribieron suscriben rubricaron rubricó formalizaron formalizó adoptó adoptaron ha_firmado han_firmado ha_suscrito han_suscrito ha_ratificado han_ratificado',
    'done',
    'noun',
  ),
  trigger('se_firmó se_firmaron se_suscribió se_suscribieron', 'done', 'noun', 'none'),
  trigger('la_firma_de la_firma_del', 'done', 'noun', 'none'),
];
