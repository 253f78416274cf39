import type { BackupFault, BackupKind } from '../../contract/backups.ts';

const kinds: { readonly [Kind in BackupKind]: string } = {
  daily: 'del día',
  asked: 'pedida',
  change: 'antes de actualizar la biblioteca',
  restore: 'antes de recuperar otra',
};

const faults: { readonly [Fault in BackupFault]: string } = {
  damaged: 'Dañada: no se puede recuperar.',
  newer: 'Hecha por una versión más nueva de Readout: recupérela con esa.',
  foreign: 'No es una biblioteca de Readout.',
};

export const keepingTexts = {
  heading: 'Copias de seguridad',
  intro:
    'Se hace una cada día cuando nadie trabaja: se guardan las de siete días y cuatro semanas, y las que usted pida. Cada una se abre, se comprueba y se cuenta antes de darse por buena.',
  backUpNow: 'Hacer una copia ahora',
  backingUp: 'Haciendo la copia…',
  made: 'La copia está hecha y en orden.',
  none: 'Todavía no hay ninguna copia.',
  kinds,
  faults,
  size: (megabytes: string) => `${megabytes} MB`,
  look: 'Qué contiene',
  looking: 'Abriéndola y comprobándola…',
  sound: 'En orden.',
  articles: (count: number) => (count === 1 ? '1 artículo' : `${count.toLocaleString('es')} artículos`),
  lines: (count: number) => (count === 1 ? '1 línea' : `${count.toLocaleString('es')} líneas`),
  notes: (count: number) => (count === 1 ? '1 nota imprimible' : `${count.toLocaleString('es')} notas imprimibles`),
  privateNotes: (count: number) => (count === 1 ? '1 nota privada' : `${count.toLocaleString('es')} notas privadas`),
  privateUncounted: 'las notas privadas no se cuentan mientras están bloqueadas u ocultas',
  otherKey:
    'Sus notas privadas se sellaron con otra clave. No pueden abrirse con la actual y no volverían; la copia las conserva.',
  restore: 'Recuperar esta copia…',
  restoreHeading: '¿Recuperar esta copia?',
  restoreBody: (when: string) =>
    `La biblioteca vuelve a ser la que era el ${when}. La de ahora se guarda antes como copia, para poder volver a ella. Los pasos de deshacer se olvidan.`,
  restoreConfirm: 'Recuperar',
  restoring: 'Recuperando…',
  keepPresent: 'Conservar la biblioteca actual',
  delete: 'Borrar…',
  deleteOf: (when: string) => `Borrar la copia del ${when}`,
  deleteHeading: '¿Borrar esta copia?',
  deleteBody: (when: string) => `La copia del ${when} se quita del disco. Esto no se puede deshacer.`,
  deleteOnly: 'Es la única: sin ella no se podrá recuperar nada hasta que se haga otra.',
  deleteConfirm: 'Borrar',
  deleteKeep: 'Conservarla',
  deleted: (when: string) => `La copia del ${when} se borró.`,
  synced: (service: string) =>
    `Esta biblioteca está en una carpeta que ${service} copia a otro lugar. Eso puede dañar una biblioteca en uso y saca sus artículos de este equipo. Llévela a una carpeta propia.`,
  dailyFailed: (reason: string) => `No se pudo hacer la copia del día; las anteriores siguen ahí. ${reason}`,
  lastFailed: (reason: string) => `No se pudo hacer la última copia; las anteriores siguen ahí. ${reason}`,
  openBackups: 'Copias de seguridad…',
  settingsHint: 'Cuándo se copió la biblioteca y cómo volver a un estado anterior.',
};
