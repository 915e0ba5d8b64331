// What the command in dist/ and the Action's bundle have in common: how esbuild makes files of runner/.
import { at } from './setup/root.mjs';

export const bundling = {
  absWorkingDir: at(),
  bundle: true,
  // What only one entry needs, or only later, is a file of its own and read when it is needed.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Older packages ask for Node's own modules with `require`, which a module does not have by itself.
  banner: {
    js: "import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);",
  },
  // The same bytes wherever packages really lie.
  preserveSymlinks: true,
  legalComments: 'linked',
  logLevel: 'warning',
  write: false,
};
