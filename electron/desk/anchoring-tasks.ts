import type { AnchoringTask } from './anchoring.ts';
import { carryForeign, type ForeignPlace } from './carry-foreign.ts';
import { type PlacedAnnotation, placeAnnotations } from './place-annotations.ts';

/** Does a task of an anchoring thread. `progress` is told how far it is, from 0 to 1. */
export function doAnchoringTask(
  task: AnchoringTask,
  progress: (share: number) => void,
): PlacedAnnotation[] | ForeignPlace[] {
  return task.does === 'find'
    ? carryForeign(task.text, task.selectors, progress)
    : placeAnnotations(task.incoming, task.into, progress);
}
