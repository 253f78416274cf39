import type { HighlightColour } from '../../contract/annotations.ts';

const colours: { readonly [Colour in HighlightColour]: string } = {
  amber: 'Clave',
  green: 'Acordado',
  blue: 'Pregunta',
  rose: 'Duda',
  violet: 'Cita',
};

export const readTexts = {
  details: 'Detalles',
  detailsWhy: 'Título, autor, editor y fecha: dónde se halló cada uno, y aquí se corrige',
  article: 'Artículo',
  colours,
  toolbar: 'Marcar el pasaje',
  highlight: (name: string) => `Resaltar como ${name}`,
  removeHighlight: 'Quitar el resaltado',
  addNote: 'Añadir nota privada',
  noteOnParagraph: 'Nota privada sobre el párrafo',
  addFact: 'Añadir como línea del informe',
  marked: (name: string, quote: string) => `Resaltado como ${name}: ${quote}`,
  unmarked: 'Resaltado quitado.',
  nothingToUnmark: 'Aquí no hay ningún resaltado.',
  paragraph: (number: number) => `párrafo ${number}`,
  sentenceFacts: (count: number) => (count === 1 ? '1 línea del informe' : `${count} líneas del informe`),
  sentenceMarks: (names: string) => `resaltado ${names}`,
  sentenceUnsure: 'aquí una marca espera su palabra, pues las palabras cambiaron',
  sentenceNotes: (count: number) => (count === 1 ? '1 nota' : `${count} notas`),
  lineMade: (section: string) => `Añadido a ${section}.`,
  selected: (quote: string) => `Seleccionado: ${quote}`,
  noteBegun: (quote: string) => `Nota privada sobre: ${quote}`,
  paragraphNoteBegun: (number: number) => `Nota privada sobre el párrafo ${number}`,
  noFacts: 'Ninguna línea del informe se apoya en esta oración.',
  ourHeadline: 'título nuestro',
  emptyText: 'Este artículo no tiene texto.',
};
