/**
 * Which rules draft. It is raised with every release whose rules find something else than before: the desk then offers to
 * draft again what older rules have drafted.
 */
export const engineVersion = 6;
