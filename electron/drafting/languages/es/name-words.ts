import type { NameWords } from '../name-words.ts';
import { wordSet } from '../words.ts';

export const nameWords: NameWords = {
  leads: wordSet('the el la los las'),
  unshown: wordSet('the'),
  noInitial: wordSet('de del la las los y e el en para & of and for the in on'),
  general: wordSet(
    'united_nations un european_union eu african_union naciones_unidas onu unión_europea ue ministerio secretaría banco universidad comisión instituto consejo partido cámara junta agencia gobierno corte tribunal general federal central ministry department bank university house court national international world united american european british mexican royal new first state',
  ),
  foreignTails: wordSet(
    'university bank group international institute foundation motors energy airlines council agency association technologies',
  ),
  kinFirms: wordSet(''),
  namingNouns: wordSet(
    'organización organizacion empresa compañía firma asociación fundación aerolínea constructora cooperativa consultora plataforma arrendadora ong sindicato diario revista editorial petrolera farmacéutica',
  ),
  bodyAdjectives: wordSet(
    'estatal pública público privada privado mixta minera petrolera eléctrica gasífera ferroviaria pesquera multinacional tecnológica farmacéutica',
  ),
  instituteNouns: wordSet(''),
  ownedHeads: wordSet(''),
  ownerEnds: wordSet(''),
  ownOfficeEnds: wordSet('general ejecutiva ejecutivo técnica'),
  townServices: wordSet(''),
  comingWords: wordSet(
    'viene vienen vino vinieron viaja viajó llegó llegaron salió salieron voló volará zarpó zarpará partió',
  ),
  sameBodies: new Map([
    ['onu', 'naciones unidas'],
    ['organización de las naciones unidas', 'naciones unidas'],
    ['ue', 'unión europea'],
  ]),
  orWords: wordSet('o'),
  calledWords: wordSet('llamado llamada'),
  missionHeads: wordSet('misión'),
  societies: wordSet(''),
  fieldLinks: wordSet('en'),
  onWords: wordSet(''),
  fromWords: wordSet('desde'),
  placeTies: wordSet(''),
  atWords: wordSet(''),
  here: wordSet('aquí'),
  saint: wordSet('st st.'),
  versus: wordSet('v v. vs vs.'),
  retired: wordSet('ret retd rtd'),
  civicHeads: wordSet(''),
  interviews: [
    ['entrevista', 'a'],
    ['entrevista', 'con'],
    ['conversación', 'con'],
    ['diálogo', 'con'],
    ['preguntas', 'a'],
  ],
  becoming: wordSet(''),
  perfectMarks: wordSet(''),
  placedWord: /^(?!)/,
  seated: /^(?!)/,
  foreignHeads: wordSet(
    'groupe gruppe banque banca estaleiros cantieri chantiers société sociedade compagnie companhia ministério fundação fondation fondazione universidade université università institut istituto coopérative associação',
  ),
  honours: wordSet(''),
  owned: /^(?!)/,
  stateWord: 'estado',
  regionEnd: /^(?!)/,
  numberSign: /^n(?:[.º°]|ro)/,
  ageBefore: /^(?!)/,
  age: { opener: 'de', unit: 'años' },
};
