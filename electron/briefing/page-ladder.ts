/** Bounds of the body's type size, in points. */
export const largestType = 11.5;
const usualType = 10;
export const smallestType = 9;
/** Floor for labels, roles, paragraph marks and the foot, in points. */
export const smallestLabel = 7.5;

/** One step of the ladder: a type size in points and a factor for every vertical gap. */
export interface Rung {
  readonly typeSize: number;
  readonly air: number;
}

const largeAirs = [1.7, 1.5, 1.3, 1.15];
const tightAirs = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7];
/** The steps of the type size are tenths of a point. */
const tenths = 10;

function typeSizes(from: number, to: number): number[] {
  const steps = Math.round((from - to) * tenths);
  return Array.from({ length: steps + 1 }, (_, step) => Math.round(from * tenths - step) / tenths);
}

/**
 * The ladder, from the most generous page to the tightest that is still allowed. Where there is room the type grows
 * to 11.5 pt, and then the gaps; where there is none, the gaps close first and the type falls to 9 pt after them.
 */
export const rungs: readonly Rung[] = [
  ...largeAirs.map((air) => ({ typeSize: largestType, air })),
  ...typeSizes(largestType, usualType).map((typeSize) => ({ typeSize, air: 1 })),
  ...tightAirs.map((air) => ({ typeSize: usualType, air })),
  ...typeSizes(usualType - 1 / tenths, smallestType).map((typeSize) => ({ typeSize, air: 0.7 })),
];

/** The usual size at the usual spacing. */
export const usualRung: Rung = { typeSize: usualType, air: 1 };

/** Every spacing, the widest first. */
const airs = [...largeAirs, 1, ...tightAirs];

/** A rung and the same type with wider gaps, the widest first: what the next size of type is too large for may go there. */
export function airier(rung: Rung): readonly Rung[] {
  return airs.filter((air) => air >= rung.air).map((air) => ({ ...rung, air }));
}

/** The last rung: from here on, lines are shortened and then left off. */
export const tightestRung: Rung = { typeSize: smallestType, air: 0.7 };
