import type { ErrorCode } from '../../contract/results.ts';
import { placeReason } from '../place-reason.ts';

export const errorTexts: { readonly [Code in ErrorCode]: (detail: string) => string } = {
  'bad-sender': () => 'Una ventana ajena pidió algo; se rechazó.',
  'bad-input': (detail) => `No se pudo entender y no se cambió nada (${detail}).`,
  'not-found': (detail) => `${detail || 'Eso'} no está en la biblioteca. No se cambió nada.`,
  'ambiguous-id': (detail) => `Más de un artículo tiene un identificador que empieza por ${detail}. Escriba más de él.`,
  'library-unavailable': () => 'La biblioteca no está abierta. Resuelva primero el problema que se muestra.',
  'library-newer': (detail) =>
    `La biblioteca de ${detail} se usó con una versión más nueva de Readout. No se cambió nada. Ábrala con esa versión o elija otra carpeta.`,
  'library-in-use': (detail) =>
    `Otro programa está usando la biblioteca de ${detail}. No se cambió nada. Ciérrela allí e inténtelo de nuevo.`,
  'library-corrupt': (detail) =>
    `La biblioteca de ${detail} está dañada. No se cambió nada y el archivo se conserva tal cual. Restaure una copia o elija otra carpeta.`,
  'library-read-only': (detail) =>
    `No se puede escribir en la biblioteca de ${detail}. No se cambió nada. Obtenga permiso de escritura o elija otra carpeta.`,
  'library-unreadable': (detail) =>
    `No se puede abrir la biblioteca: ${placeReason(detail, 'no es una carpeta')}. No se cambió nada.`,
  'no-library': (detail) => `No hay ninguna biblioteca en ${detail}.`,
  'disk-full': (detail) =>
    `El disco de ${detail || 'la biblioteca'} está lleno. Lo guardado está a salvo; el último cambio no se guardó. Libere espacio e inténtelo de nuevo.`,
  'unreadable-file': (detail) => `No se pudo leer ${detail}.`,
  'is-a-folder': (detail) => `${detail} es una carpeta, no un archivo.`,
  'unreadable-folder': (detail) => `No se pudo mirar dentro de la carpeta ${detail}.`,
  'too-large': (detail) => `${detail} es más grande de lo que Readout lee.`,
  'took-too-long': (detail) =>
    `La redacción de ${detail || 'el artículo'} tardó demasiado y se detuvo. No se guardó nada.`,
  'too-much-memory': (detail) =>
    `Leer ${detail} ocupó más memoria de la que Readout permite y se detuvo. No se guardó nada de él.`,
  'reading-failed': (detail) =>
    `No se pudo leer ${detail}: la lectura se interrumpió. Puede estar dañado. No se guardó nada de él.`,
  'not-text': (detail) => `${detail} no es un texto que Readout pueda leer.`,
  'empty-article': (detail) => `${detail} no tiene texto.`,
  'bad-front-matter': (detail) => `No se pudo leer la cabecera de ${detail}.`,
  'unsupported-format': (detail) =>
    `${detail} tiene un formato que Readout no puede importar. Lee texto, Markdown, páginas web guardadas, PDF, documentos de Word (.docx), correo (.eml), RTF y EPUB.`,
  'damaged-file': (detail) => `${detail} está dañado y no se pudo leer.`,
  'newer-readout-file': (detail) =>
    `${detail} se escribió con un Readout más nuevo. No se cambió nada. Ábralo con esa versión o una posterior.`,
  'password-protected': (detail) =>
    `${detail} está protegido con una contraseña o un permiso de lectura. Guarde una copia sin ella e importe esa copia.`,
  'no-text-layer': (detail) =>
    `${detail} no tiene texto, solo imágenes de páginas, como un escaneo. Reconozca su texto con otro programa e importe el resultado.`,
  'unpacks-too-large': (detail) => `${detail} ocupa desempaquetado mucho más que un documento. No se abrió.`,
  'too-many-words': (detail) =>
    `${detail} tiene más palabras de las que caben en un artículo, que son las de unos diez libros largos. Tráigalo por partes.`,
  'not-annotations': (detail) => `${detail} no es un archivo de anotaciones que Readout pueda leer. No se cambió nada.`,
  'too-many-annotations': (detail) =>
    `${detail} anotaciones son más de las que Readout incorpora de una vez. No se cambió nada.`,
  'not-sealed-notes': (detail) =>
    `${detail} no es un archivo de notas selladas que Readout pueda leer. No se cambió nada.`,
  'sealed-notes-shut': () => 'Esa frase no abre el archivo, o el archivo está dañado. No se cambió nada.',
  locked: () => 'Las notas privadas están bloqueadas.',
  'wrong-passphrase': () => 'Esa frase no abre las notas privadas.',
  'not-a-recovery-key': () =>
    'Hay un error en esa clave de recuperación. Compárela letra por letra con la que se imprimió.',
  'wrong-recovery-key': () =>
    'Esa clave de recuperación no abre las notas privadas. Es de otra biblioteca, o se creó una más nueva.',
  'keychain-refused': () =>
    'El llavero de este equipo no ha abierto las notas privadas. Se conservan selladas; no se ha cambiado nada.',
  'key-missing': (detail) =>
    `Falta la clave de las notas privadas en ${detail}. Las notas se conservan, selladas. Devuelva el archivo de la clave e inténtelo de nuevo.`,
  'key-damaged': (detail) =>
    `La clave de las notas privadas en ${detail} está dañada o es de otra biblioteca. Las notas se conservan, selladas. Devuelva el archivo correcto e inténtelo de nuevo.`,
  'note-damaged': () => 'No se pudo abrir una nota privada: sus datos sellados están dañados. Se conserva tal cual.',
  'changed-elsewhere': (detail) =>
    `No se deshizo ni se rehizo «${detail}»: algo lo cambió después. No se sobrescribió nada.`,
  'other-version': () =>
    'El artículo muestra ya otra versión. No se cambió nada; mire primero esa versión y vuelva a intentarlo.',
  'cannot-write': (detail) => `No se pudo escribir ${detail}. El archivo anterior, si lo había, sigue igual.`,
  'file-disk-full': (detail) =>
    `No se pudo escribir ${detail}: su disco está lleno. El archivo anterior, si lo había, sigue igual. Libere espacio o elija otro disco.`,
  'file-not-allowed': (detail) =>
    `No se pudo escribir ${detail}: no tiene permiso para escribir ahí. El archivo anterior, si lo había, sigue igual. Elija otra carpeta u otro nombre.`,
  'file-in-use': (detail) =>
    `No se pudo escribir ${detail}: lo tiene otro programa. Sigue igual. Ciérrelo allí o elija otro nombre.`,
  'file-folder-gone': (detail) => `No se pudo escribir ${detail}: no existe esa carpeta. Elija otra.`,
  'page-does-not-fit': () => 'No se pudo hacer que la página cupiera en una hoja.',
  'pins-do-not-fit': (detail) =>
    `No todas las líneas fijadas caben en una página. No hay sitio para: ${detail}. Suelte alguna o elija un papel mayor.`,
  embargoed: (detail) => `Este informe está embargado hasta el ${detail}. No ha salido nada.`,
  'no-such-label': (detail) =>
    `«${detail}» no es una etiqueta del Traffic Light Protocol 2.0. Hay TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN y TLP:CLEAR.`,
  'marked-already': (detail) =>
    `El artículo lleva la marca ${detail}. La marca es suya y no se cambia para una sola salida; cámbiela en el artículo.`,
  'no-such-template': (detail) => `No hay ninguna plantilla «${detail}».`,
  'template-built-in': (detail) => `«${detail}» es una plantilla que viene con Readout. Elija otro nombre.`,
  'no-display': () => 'Para imprimir hace falta una pantalla y no hay ninguna. En Linux, use Xvfb.',
  'printer-gone': (detail) =>
    `No se imprimió nada: el sistema no tiene la impresora ${detail}, o no admite este papel. Elija otra o guarde la página como PDF.`,
  'print-failed': (detail) =>
    `No se imprimió nada: ${detail} rechazó la página o no responde. Revise la impresora o guarde la página como PDF.`,
  'no-printer': () => 'La página no se imprimió: no hay impresora, o la rechazó.',
  internal: (detail) => `Algo falló dentro de Readout${detail ? ` (${detail})` : ''}. Lo guardado está a salvo.`,
};
