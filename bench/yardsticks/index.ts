export { gitPush, usualLoop } from './git.ts';
export { isomorphicCommit } from './isomorphic.ts';
export { sqliteQueue } from './sqlite.ts';
