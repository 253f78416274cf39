import type { KeyProtection } from '../../contract/private-notes.ts';

const kept: { readonly [Protection in KeyProtection]: string } = {
  file: 'Sin bloqueo. Las notas están selladas, pero su llave está en un archivo junto a ellas: quien pueda leer sus archivos puede leerlas.',
  keychain:
    'La llave de las notas está en el llavero de este equipo, para su cuenta. Están abiertas mientras usted tenga la sesión iniciada.',
  passphrase:
    'Bloqueadas con una frase de contraseña. Nada más las abre, salvo una clave de recuperación que usted haya guardado.',
};

export const privacyTexts = {
  heading: 'Privacidad',
  keptHeading: 'Notas privadas',
  kept,
  hasRecovery: 'Hay una clave de recuperación.',
  hasNoRecovery: 'No hay clave de recuperación: si se olvida la frase, las notas se pierden.',
  recoveryForKeychain: 'Sin una clave de recuperación, las notas solo se abren en este equipo.',

  passphrase: 'Frase de contraseña',
  presentPassphrase: 'Frase actual',
  newPassphrase: 'Frase nueva',
  repeatPassphrase: 'La misma otra vez',
  passphraseHint: 'Varias palabras que solo usted juntaría. Al menos 8 letras; nadie puede averiguarla por usted.',
  tooShort: 'La frase tiene al menos 8 letras.',
  notTheSame: 'Las dos no son iguales.',
  showLetters: 'Mostrar lo que se escribe',

  set: 'Poner una frase…',
  setHeading: 'Poner una frase de contraseña',
  setBody:
    'Desde entonces las notas privadas se abren solo con ella. Se bloquean cuando el equipo se suspende, cuando usted se ausenta, al salir y con una tecla.',
  setButton: 'Poner la frase',
  change: 'Cambiar la frase…',
  changeHeading: 'Cambiar la frase de contraseña',
  changeButton: 'Cambiar la frase',
  remove: 'Quitar la frase…',
  removeHeading: 'Quitar la frase de contraseña',
  removeBody: 'Las notas privadas se abrirán entonces sin pedir nada.',
  removeButton: 'Quitar la frase',
  working: 'Un momento…',
  passphraseSet: 'Desde ahora las notas privadas se bloquean con su frase.',
  passphraseRemoved: 'La frase se ha quitado.',

  recovery: 'Nueva clave de recuperación…',
  recoveryHeading: 'Clave de recuperación',
  recoveryOffer: 'Crear una clave de recuperación',
  recoveryOfferBody:
    'Si olvida la frase, una clave de recuperación es la única otra entrada. Se muestra una sola vez, para imprimirla o anotarla, y se guarda fuera de este equipo.',
  recoveryReplaces: 'Una clave de recuperación anterior ya no abrirá nada.',
  recoveryShown:
    'Se muestra ahora y nunca más. Imprímala o anótela y guárdela lejos de este equipo. No se pone en el portapapeles, donde otros programas podrían leerla.',
  recoveryField: 'Clave de recuperación',
  recoveryHint: 'Ocho grupos de cuatro, como se imprimieron. No importan las mayúsculas ni los guiones.',
  print: 'Imprimir…',
  save: 'Guardar en un archivo…',
  recoveryKept: 'La he guardado',
  withoutRecovery: 'Seguir sin ella',
  recoverySaved: (path: string) => `La clave de recuperación está en ${path}. Sáquela de este equipo.`,
  recoveryPaper: (folder: string) => `Abre las notas privadas de la biblioteca de Readout en ${folder}.`,
  recoveryFile: (recoveryKey: string, folder: string) =>
    `Readout: clave de recuperación de las notas privadas\n\n    ${recoveryKey}\n\nAbre las notas privadas de la biblioteca en ${folder}: pulse «Desbloquear» y luego «Usar la clave de recuperación».\nQuien la tenga y tenga la biblioteca puede leerlas. Guárdela lejos de ese equipo.\n`,
  recoveryFileName: 'Readout clave de recuperación.txt',

  locked: 'Las notas privadas están bloqueadas',
  lockedBody: 'Están selladas hasta que dé su frase de contraseña. Lo demás sigue como antes.',
  lockedByKeychain: 'El llavero de este equipo no las ha abierto. Quizá la biblioteca viene de otro equipo.',
  unlock: 'Desbloquear…',
  unlockHeading: 'Desbloquear las notas privadas',
  unlockButton: 'Desbloquear',
  unlockFirst: 'Para esto las notas privadas deben estar abiertas.',
  useRecovery: 'Usar la clave de recuperación',
  usePassphrase: 'Usar la frase',
  recoverBody: 'La clave de recuperación abre las notas y les da una frase nueva. Sigue siendo válida.',
  recoverButton: 'Desbloquear y poner la frase',
  tryKeychain: 'Probar el llavero otra vez',

  hidden: 'Oculto',
  hiddenBody: 'Lo privado no se muestra mientras otros puedan ver su pantalla.',
  show: 'Mostrar de nuevo',
  showHeading: 'Las notas privadas están ocultas',
  showBody: 'Para escribir o marcar algo privado, muéstrelas de nuevo. Quien vea su pantalla las verá también.',

  offerHeading: '¿Bloquear sus notas privadas?',
  offerBody:
    'Hasta ahora, quien pueda leer los archivos de este equipo podría leerlas. Una frase de contraseña las bloquea.',
  offerRecovery:
    'Su llave está en el llavero de este equipo: quien use su cuenta puede leerlas, y en otro equipo no se abren. Una frase de contraseña o una clave de recuperación lo remedia.',
  offerLook: 'Ver qué hay…',
  offerLater: 'Ahora no',

  autoLock: 'Bloquear cuando me ausente durante',
  autoLockNever: 'nunca por sí solas',
  autoLockMinutes: (minutes: number) => (minutes === 60 ? '1 hora' : minutes === 1 ? '1 minuto' : `${minutes} minutos`),
  autoLockBody:
    'Se cuenta desde su última tecla o movimiento en esta ventana. Se bloquean enseguida cuando el equipo se suspende o se bloquea su pantalla.',
  autoLockLinux:
    'Se cuenta desde su última tecla o movimiento en esta ventana. Se bloquean enseguida cuando el equipo se suspende; este sistema no avisa cuando se bloquea su pantalla.',
  autoLockNeeds: 'Esto necesita una frase de contraseña.',
  screenHeading: 'Mientras otros ven la pantalla',
  shield: 'Dejar esta ventana fuera de las capturas y grabaciones de la pantalla',
  shieldWindows: 'Windows 10 versión 2004 y posteriores dejan fuera la ventana; los anteriores la muestran negra.',
  shieldMac:
    'macOS deja la ventana fuera de la mayoría de las capturas. Algunos programas de sistemas nuevos la capturan igualmente.',
  shieldLinux: 'Linux no tiene manera de hacerlo. Oculte en su lugar las notas privadas.',
  hideKey: (key: string) => `${key} oculta las notas privadas y las muestra de nuevo.`,
  lockKey: (key: string) => `${key} las bloquea.`,
};
