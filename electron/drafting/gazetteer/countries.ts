import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import { demonyms } from './demonyms.ts';

/** Names that news writers use and the library lacks, and blocs of states that act as one party. */
const further: Readonly<Record<string, string>> = {
  US: 'US|U.S.|USA|U.S.A.|United States|United States of America|America|EU.UU.|EE UU|EE.UU.|EE. UU.|EEUU|EUA|E.U.|Estados Unidos de América|Estados Unidos',
  GB: 'UK|U.K.|United Kingdom|Britain|Great Britain|Reino Unido|Gran Bretaña',
  'GB-ENG': 'England|Inglaterra',
  'GB-SCT': 'Scotland|Escocia',
  'GB-WLS': 'Wales|Gales',
  'GB-NIR': 'Northern Ireland|Irlanda del Norte',
  EU: 'EU|European Union|Unión Europea|UE',
  RU: 'Russia|Rusia|Russian Federation|Federación Rusa',
  KR: 'South Korea|Republic of Korea|ROK|Corea del Sur|República de Corea',
  KP: 'North Korea|DPRK|Corea del Norte',
  CN: 'China|PRC|People’s Republic of China|República Popular China',
  TW: 'Taiwan|Taiwán|Republic of China',
  VN: 'Vietnam|Viet Nam|Socialist Republic of Viet Nam|Socialist Republic of Vietnam',
  IR: 'Iran|Irán|Islamic Republic of Iran',
  SY: 'Syria|Siria|Syrian Arab Republic',
  VE: 'Venezuela',
  BO: 'Bolivia',
  MD: 'Moldova|Moldavia',
  TZ: 'Tanzania',
  CZ: 'Czech Republic|Czechia|República Checa|Chequia',
  TR: 'Turkey|Türkiye|Turquía',
  PS: 'Palestine|Palestina',
  CI: 'Ivory Coast|Côte d’Ivoire|Costa de Marfil',
  CD: 'Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|República Democrática del Congo',
  LA: 'Laos',
  BN: 'Brunei',
  NL: 'the Netherlands|Netherlands|Holland|Países Bajos|Holanda',
  AE: 'United Arab Emirates|UAE|Emiratos Árabes Unidos',
  SA: 'Saudi Arabia|Arabia Saudí|Arabia Saudita',
  VA: 'Vatican|the Vatican|Vaticano|Holy See|Santa Sede',
  MM: 'Myanmar|Burma|Birmania',
  MK: 'North Macedonia|Macedonia del Norte',
  XK: 'Kosovo',
  ZA: 'South Africa|Sudáfrica',
  SZ: 'Eswatini',
  FM: 'Micronesia',
  BJ: 'Benin|Benin Republic|Benín',
  IN: 'India|Republic of India',
  PK: 'Pakistan|Pakistán|Islamic Republic of Pakistan',
  CV: 'Cape Verde|Cabo Verde',
  TL: 'East Timor|Timor-Leste|Timor Oriental',
  CG: 'Congo|Republic of Congo|Republic of the Congo',
  BA: 'Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina',
  TT: 'Trinidad and Tobago|Trinidad',
  GM: 'The Gambia|Gambia',
  PH: 'Philippines|the Philippines|Filipinas',
};

/** Codes whose English name is an everyday word or a person's. */
const doubtful = new Set(['Georgia', 'Jordan', 'Chad', 'Jersey', 'Guernsey']);

let byName: ReadonlyMap<string, string> | undefined;
let byDemonym: ReadonlyMap<string, string> | undefined;

/** The two-letter code of a country or bloc by its name in English or Spanish. Names end up under a typographic apostrophe. */
export function countryNames(): ReadonlyMap<string, string> {
  if (!byName) {
    const map = new Map<string, string>();
    for (const { countries } of [english, spanish]) {
      for (const [code, names] of Object.entries<string | string[]>(countries)) {
        for (const name of typeof names === 'string' ? [names] : names) {
          if (name.length > 3 || name === 'UK' || name === 'USA') map.set(name.replace(/'/g, '’'), code);
        }
      }
    }
    for (const [code, names] of Object.entries(further)) for (const name of names.split('|')) map.set(name, code);
    byName = map;
  }
  return byName;
}

/** The code behind an adjective of nationality or the noun for a country's people, singular or plural, lower case. */
export function demonymCodes(): ReadonlyMap<string, string> {
  if (!byDemonym) {
    const map = new Map<string, string>();
    for (const [code, words] of Object.entries(demonyms))
      for (const word of words.split(' ')) map.set(word.replace(/_/g, ' '), code);
    byDemonym = map;
  }
  return byDemonym;
}

/** Whether a country's name is as often a person's, so that only context makes it a place. */
export function isDoubtfulCountry(name: string): boolean {
  return doubtful.has(name);
}
