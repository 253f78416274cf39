import { tlpColours, tlpMarkingOf } from '../briefing/handling-marking.ts';

const place = 'text-align:right;font-family:Inter,Segoe UI,system-ui,sans-serif;font-weight:700';

/**
 * A handling marking as HTML that looks the same wherever it is pasted: at the right, a label of the Traffic Light
 * Protocol in 12 pt and in its colour on black, as the standard asks.
 *
 * @param safe makes a text safe to stand in HTML
 */
export function markingHtml(marking: string | undefined, safe: (text: string) => string): string {
  if (!marking) return '';
  const tlp = tlpMarkingOf(marking);
  if (tlp === undefined) return `<p class="marking" style="${place}">${safe(marking)}</p>`;
  const label = `<span style="padding:0 .3em;background:#000000;color:${tlpColours[tlp.label]}">${tlp.label}</span>`;
  const restriction = tlp.restriction === '' ? '' : ` ${safe(tlp.restriction)}`;
  return `<p class="marking" style="${place};font-size:12pt">${label}${restriction}</p>`;
}
