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
    'acordaron acordó acuerdan han_acordado ha_acordado convinieron_en convino_en pactaron pactó han_pactado',
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
    'prevé prevén planea planean proyecta proyectan tiene_previsto tienen_previsto tiene_la_intención_de decidió decidieron resolvió resolvieron optó_por ha_decidido han_decidido va_a van_a se_propone',
    'planned',
    'infinitive',
  ),
  trigger(
    'prometió_que prometieron_que promete_que ha_prometido_que se_comprometió_a_que garantizó_que',
    'pledged',
    'clause',
  ),
  trigger('aceptó_la_invitación_a aceptó_la_invitación_para aceptó_una_invitación_para', 'agreed', 'infinitive'),
  trigger('anunció anunciaron ha_anunciado han_anunciado', 'planned', 'noun'),
  trigger('prometió promete prometieron acordaron acordó', 'pledged', 'noun'),
  trigger('acuerdo_para compromiso_de pacto_para convenio_para', 'agreed', 'infinitive'),
  trigger(
    toSomebody(
      'pidió pide pidieron instó insta instaron exhortó exhorta exhortaron reclamó exigió exige solicitó urgió llamó ha_pedido han_pedido emplazó animó invitó',
    ),
    'requested',
    'infinitive',
  ),
  trigger('pidió pidieron exigió exigieron exige exigen reclamó reclamaron solicitó solicitaron', 'requested', 'noun'),
  trigger('la_necesidad_de', 'requested', 'infinitive', 'none'),
  trigger('firmó firmaron ratificó ratificaron suscribió suscribieron ha_firmado han_firmado', 'done', 'noun'),
  trigger('se_firmó se_firmaron se_suscribió se_suscribieron', 'done', 'noun', 'none'),
  trigger('la_firma_de la_firma_del', 'done', 'noun', 'none'),
];
