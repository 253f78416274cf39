import type { RegisterKind } from '../../contract/register.ts';

const registerKinds: { readonly [Kind in RegisterKind]: string } = {
  person: 'Personas',
  organisation: 'Organizaciones',
  notPerson: 'No son personas',
  notOrganisation: 'No son organizaciones',
};

/** Counted lines, for the report on drafting again. */
const lines = (count: number) => (count === 1 ? '1 línea nueva' : `${count} líneas nuevas`);

export const handTexts = {
  confirm: 'Confirmar',
  unconfirm: 'Retirar la confirmación',
  confirmed: 'confirmado',
  confirmedLine: 'Línea confirmada.',
  unconfirmedLine: 'Confirmación retirada.',
  reject: 'Esto es falso',
  rejected: 'rechazada por falsa',
  rejectedLine: 'Línea rechazada: queda oculta y no se redactará de nuevo.',
  mergeWith: 'Unir con…',
  split: 'Separar…',
  notPerson: 'No es una persona',
  notOrganisation: 'No es una organización',
  dismissed: (name: string) => `«${name}» no volverá a figurar así.`,
  whoSaid: 'Quién lo dijo…',
  whoIsMeant: 'A quién se refiere…',
  dueDate: 'Fecha de vencimiento…',

  known: (what: string, article: string, day: string | undefined) =>
    day === undefined ? `${what}, visto en «${article}»` : `${what}, visto el ${day} en «${article}»`,
  knownAs: (name: string) => `se conoce como ${name}`,
  knownWhy: 'Del registro, no de este artículo.',

  draftAgain: 'Redactar de nuevo',
  olderEngine: 'Estas líneas se redactaron con reglas anteriores.',
  olderText: 'El texto ha cambiado desde que se redactaron estas líneas.',
  draftAgainWhy: 'Lo que usted ha tocado queda como está.',
  draftingAgain: 'Redactando de nuevo…',
  nothingNew: 'Redactado de nuevo: nada nuevo. El informe queda como estaba.',
  draftedAgain: (added: number, removed: number, changed: number, kept: number) =>
    `Redactado de nuevo: ${[
      ...(added > 0 ? [lines(added)] : []),
      ...(removed > 0 ? [removed === 1 ? '1 ya no está' : `${removed} ya no están`] : []),
      ...(changed > 0 ? [changed === 1 ? '1 cambiada' : `${changed} cambiadas`] : []),
      ...(kept > 0 ? [`${kept} ${kept === 1 ? 'conservada' : 'conservadas'} por su mano`] : []),
    ].join(', ')}.`,

  mergeTitle: (name: string) => `Unir ${name} con…`,
  mergeIntro:
    'Elija quién es la misma persona u organización. Queda el nombre más completo, y lo llevará toda línea que nombre a una de las dos.',
  mergeNobody: 'No hay nadie más en este informe con quien unir.',
  merged: (name: string) => `Unidos: ahora toda línea nombra a ${name}.`,

  splitTitle: (name: string) => `Separar ${name}`,
  splitIntro: 'Elija los nombres y las menciones que son de otro.',
  splitForms: 'Nombres',
  splitMentions: 'Menciones',
  splitName: 'Nombre del otro',
  splitDo: 'Separar',
  splitNothing: 'Elija al menos una mención, dé al otro un nombre propio y deje algo de los dos.',
  splitDone: (name: string) => `${name} tiene una línea propia.`,
  mention: (form: string, paragraph: number, words: string) => `${form}, párrafo ${paragraph}: ${words}`,

  whoTitle: (words: string) => `¿Quién es «${words}»?`,
  whoSaidTitle: '¿Quién lo dijo?',
  whoPartyTitle: '¿Quién es la otra parte?',
  whoInstead: 'En lugar de',
  whoAnother: 'otra parte',
  whoOther: 'Otra persona',
  whoSet: 'Poner',
  whoEverywhere: (count: number) => (count === 1 ? 'También en otra línea' : `También en otras ${count} líneas`),
  whoNobody: 'No se dice',
  whoRemove: 'Quitar el nombre',
  named: (name: string) => `Puesto: ${name}.`,
  unnamed: 'Nombre quitado.',

  register: 'Personas y organizaciones',
  registerIntro:
    'Lo que usted ha enseñado a Readout sobre nombres. Sirve al próximo artículo; los informes no cambian.',
  registerEmpty:
    'Nada todavía. Confirme, edite, una o descarte una persona o una organización en un informe, y se guarda aquí.',
  registerFind: 'Buscar un nombre',
  registerNone: 'Ningún nombre así.',
  registerKinds,
  registerAdd: 'Añadir un nombre',
  registerKind: 'Esto',
  kindOf: {
    person: 'es una persona',
    organisation: 'es una organización',
    notPerson: 'no es una persona',
    notOrganisation: 'no es una organización',
  },
  alsoCalled: (names: string) => `también ${names}`,
  notSameAs: (name: string) => `no es lo mismo que ${name}`,
  forgetApart: (name: string) => `Olvidar que ${name} es otro`,
  seenIn: (article: string, day: string | undefined) =>
    day === undefined ? `en «${article}»` : `en «${article}», ${day}`,
  editEntry: (name: string) => `Editar ${name}`,
  mergeEntry: (name: string) => `Unir ${name} con…`,
  mergeEntryInto: 'Unir con',
  deleteEntry: (name: string) => `Eliminar ${name}`,
  forgetRole: (role: string) => `Olvidar «${role}»`,
  saved: 'Guardado.',
  deleted: (name: string) => `Eliminado: ${name}.`,
  takenBack: 'Deshecho.',
};
