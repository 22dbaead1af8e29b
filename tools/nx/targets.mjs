import { dirname } from 'node:path';

const jest = 'node --experimental-vm-modules node_modules/jest/bin/jest.js';

/**
 * Gives every workspace the same targets, so that no project has to repeat them:
 * `build` (swc, or Vite for the web), `lint` and `test`. Used by `nx run-many`, `nx affected` and the module-boundary rule.
 */
export const createNodesV2 = [
  '{apps,libs}/*/package.json',
  (files) =>
    files.map((file) => {
      const project = dirname(file);
      const run = (command) => ({ executor: 'nx:run-commands', options: { command, cwd: '{workspaceRoot}' } });
      const targets = {
        build: run(`node tools/build.mjs ${project}`),
        lint: run(`eslint ${project} --max-warnings 0`),
        test: run(`${jest} ${project} --passWithNoTests`),
      };
      return [file, { projects: { [project]: { targets } } }];
    }),
];
