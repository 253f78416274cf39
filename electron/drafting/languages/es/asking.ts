import type { AskingWords } from '../asking.ts';
import { wordSet } from '../words.ts';

export const asking: AskingWords = {
  givingTime: wordSet(
    'da dan dio dieron dado concede conceden concedió concedieron concedido otorga otorgó otorgado fijó',
  ),
  untils: wordSet('hasta'),
  toDo: 'para',
  callingFor: wordSet(''),
  stillAsking: wordSet(''),
  askingDeeds: wordSet(
    'pidió pide piden pidieron exigió exige exigen exigieron reclamó reclama reclaman reclamaron solicitó solicita solicitan solicitaron demandó demandan',
  ),
  threats: wordSet('amenazó amenaza amenazaba'),
  openers: [
    ['lo', 'que', 'hay', 'que', 'hacer'],
    ['lo', 'que', 'habría', 'que', 'hacer'],
    ['qué', 'habría', 'que', 'hacer'],
    ['qué', 'hay', 'que', 'hacer'],
    ['qué', 'pido'],
    ['qué', 'pedimos'],
    ['el', 'remedio', 'es'],
  ],
  askedNouns: wordSet(
    'ayuda asistencia apoyo indemnización investigación auditoría moratoria extradición devolución dimisión renuncia readmisión indemnizaciones destitución cese',
  ),
};
