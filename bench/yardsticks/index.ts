export { gitPush, usualLoop, type PushTimes } from './git.ts';
export { isomorphicCommit } from './isomorphic.ts';
export { sqliteQueue } from './sqlite.ts';
