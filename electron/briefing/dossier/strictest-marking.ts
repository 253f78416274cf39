import { tlpLabels } from '../../contract/page-setup.ts';
import { tlpMarkingOf } from '../handling-marking.ts';

/**
 * The handling marking of what is made of several articles: the strictest label among theirs, and behind it all else that
 * any of them restricts. Free words cannot be weighed against one another, so that all of them stand. Undefined where
 * there is none.
 */
export function strictestMarking(markings: readonly (string | undefined)[]): string | undefined {
  const given = markings.filter((marking) => marking !== undefined && marking !== '');
  const labelled = given.map((marking) => ({ marking, tlp: tlpMarkingOf(marking ?? '') }));
  // The labels stand in the order of their strictness.
  const label = tlpLabels.find((one) => labelled.some(({ tlp }) => tlp?.label === one));
  const rest = labelled.map(({ marking, tlp }) => (tlp ? tlp.restriction : marking) ?? '');
  const parts = [label, ...rest].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : [...new Set(parts)].join('; ');
}
