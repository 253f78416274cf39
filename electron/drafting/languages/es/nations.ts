import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import type { Nations } from '../nations.ts';
import { wordMap, wordSet } from '../words.ts';
import { demonyms } from './demonyms.ts';

export const nations: Nations = {
  countries: spanish.countries,
  further: {
    US: 'EU.UU.|EE UU|EE.UU.|EE. UU.|EEUU|EUA|E.U.|Estados Unidos de América|Estados Unidos',
    GB: 'Reino Unido|Gran Bretaña',
    'GB-ENG': 'Inglaterra',
    'GB-SCT': 'Escocia',
    'GB-WLS': 'Gales',
    'GB-NIR': 'Irlanda del Norte',
    EU: 'Unión Europea|UE',
    RU: 'Rusia|Federación Rusa',
    KR: 'Corea del Sur|República de Corea',
    KP: 'Corea del Norte',
    CN: 'República Popular China',
    TW: 'Taiwán',
    IR: 'Irán',
    SY: 'Siria',
    MD: 'Moldavia',
    CZ: 'República Checa|Chequia',
    TR: 'Turquía',
    PS: 'Palestina',
    CI: 'Costa de Marfil',
    CD: 'República Democrática del Congo',
    NL: 'Países Bajos|Holanda',
    AE: 'Emiratos Árabes Unidos',
    SA: 'Arabia Saudí|Arabia Saudita',
    VA: 'Vaticano|Santa Sede',
    MM: 'Birmania',
    MK: 'Macedonia del Norte',
    ZA: 'Sudáfrica',
    BJ: 'Benín',
    PK: 'Pakistán',
    CV: 'Cabo Verde',
    TL: 'Timor Oriental',
    PH: 'Filipinas',
  },
  demonyms,
  capitals: wordMap(
    'moscú=RU londres=GB berlín=DE roma=IT lisboa=PT atenas=GR varsovia=PL praga=CZ viena=AT berna=CH estocolmo=SE copenhague=DK dublín=IE belgrado=RS ereván=AM tokio=JP seúl=KR yakarta=ID teherán=IR bagdad=IQ riad=SA mascate=OM damasco=SY trípoli=LY túnez=TN argel=DZ jartum=SD',
    (code) => code,
  ),
  doubtful: wordSet(''),
  longForm: undefined,
};
