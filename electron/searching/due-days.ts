import type { FactBody } from '../contract/facts.ts';
import type { Days } from './question.ts';

/**
 * When what a line undertakes is due; undefined where it undertakes nothing, or nothing with a day. The last of its days
 * ends in a sign that sorts behind a hyphen, so that a month is over only after its last day.
 */
export function dueDays(body: FactBody): Days | undefined {
  if (body.kind !== 'commitment' || body.status === 'done' || body.due?.iso === undefined) return undefined;
  const [from = '', last = from] = body.due.iso.split('/');
  return { from, until: `${last}~` };
}
