import { learn } from './catalogue.ts';
import { es } from './es.ts';

/** Lets the interface speak Spanish. */
export function learnSpanish(): void {
  learn('es', es);
}
