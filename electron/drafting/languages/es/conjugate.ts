import { wordList } from '../words.ts';

/** Rows of verbs whose stem changes: infinitive, `acuerda`, `acuerdan`, `acordó`, `acordaron`, `acordado`. */
const irregular = new Map(
  [
    'acordar acuerda acuerdan acordó acordaron acordado',
    'convenir conviene convienen convino convinieron convenido',
    'prever prevé prevén previó previeron previsto',
    'resolver resuelve resuelven resolvió resolvieron resuelto',
    'disponer dispone disponen dispuso dispusieron dispuesto',
    'proponer propone proponen propuso propusieron propuesto',
    'suscribir suscribe suscriben suscribió suscribieron suscrito',
    'pedir pide piden pidió pidieron pedido',
    'exigir exige exigen exigió exigieron exigido',
    'requerir requiere requieren requirió requirieron requerido',
    'encomendar encomienda encomiendan encomendó encomendaron encomendado',
    'instruir instruye instruyen instruyó instruyeron instruido',
    'ofrecer ofrece ofrecen ofreció ofrecieron ofrecido',
  ].map((row) => [row.slice(0, row.indexOf(' ')), wordList(row).slice(1)] as const),
);

function simple(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  return (
    irregular.get(infinitive) ??
    (infinitive.endsWith('ar')
      ? [`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}ado`]
      : [`${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, `${stem}ido`])
  );
}

/**
 * The third persons in which news tells what somebody did: present, preterite, perfect and pluperfect.
 *
 * @param infinitive a regular verb or one of the table; with `se` at its end, the pronoun stands before each form
 * @param behind what follows each form: `a`, `en`
 */
export function told(infinitive: string, behind = ''): string[] {
  const reflexive = infinitive.endsWith('se');
  const forms = simple(reflexive ? infinitive.slice(0, -2) : infinitive);
  const participle = forms[4] ?? '';
  const auxiliaries = ['ha', 'han', 'había', 'habían', 'habiendo'].map((word) => `${word} ${participle}`);
  const all = [...forms.slice(0, 4), ...auxiliaries];
  return all.map((form) => [reflexive ? 'se' : '', form, behind].filter((part) => part !== '').join(' '));
}

/** Rows of verbs whose first persons are irregular: infinitive, `prometo`, `prometí`, `prometemos`, `prometimos`. */
const firstPersons = new Map(
  [
    'pedir pido pedí pedimos pedimos',
    'exigir exijo exigí exigimos exigimos',
    'ofrecer ofrezco ofrecí ofrecemos ofrecimos',
    'proponer propongo propuse proponemos propusimos',
    'convenir convengo convine convenimos convinimos',
    'resolver resuelvo resolví resolvemos resolvimos',
    'disponer dispongo dispuse disponemos dispusimos',
    'exhortar exhorto exhorté exhortamos exhortamos',
  ].map((row) => [row.slice(0, row.indexOf(' ')), wordList(row).slice(1)] as const),
);

/**
 * The first persons in which somebody tells what they undertake or ask: present, preterite and perfect.
 *
 * @param infinitive a regular verb or one of the table; with `se` at its end, the pronoun stands before each form
 * @param behind what follows each form: `a`, `que`
 */
export function spoken(infinitive: string, behind = ''): string[] {
  const reflexive = infinitive.endsWith('se');
  const plain = reflexive ? infinitive.slice(0, -2) : infinitive;
  const stem = plain.slice(0, -2);
  const [present = '', past = '', we = '', wePast = ''] =
    firstPersons.get(plain) ??
    (plain.endsWith('ar')
      ? [`${stem}o`, `${stem}é`, `${stem}amos`, `${stem}amos`]
      : [`${stem}o`, `${stem}í`, `${stem}emos`, `${stem}imos`]);
  const participle = simple(plain)[4] ?? '';
  const one = [present, past, `he ${participle}`];
  const many = [we, wePast, `hemos ${participle}`];
  const withPronoun = (forms: readonly string[], pronoun: string) =>
    forms.map((form) => [reflexive ? pronoun : '', form, behind].filter((part) => part !== '').join(' '));
  return [...new Set([...withPronoun(one, 'me'), ...withPronoun(many, 'nos')])];
}
