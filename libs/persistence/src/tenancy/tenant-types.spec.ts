import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = fileURLToPath(new URL('./snippet.ts', import.meta.url));

/** Compiles a few lines as if they stood beside this file, strictly, and returns what the compiler says. */
function complaintsOf(lines: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    experimentalDecorators: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const source = `
    import type { BodyId } from '../body-id.js';
    import { bodyId } from '../body-id.js';
    import type { TenantTx } from './tenant-tx.js';
    import type { WorkerTx } from './worker-tx.js';
    import type { Tenants } from './tenants.js';
    declare const tenants: Tenants; declare const worker: WorkerTx;
    declare function requestsOf(tx: TenantTx): Promise<string[]>;
    export const text = 'from outside'; export const unused: [BodyId, typeof bodyId, WorkerTx] | undefined = undefined;
    ${lines}`;
  host.fileExists = (name) => name === here || ts.sys.fileExists(name);
  host.getSourceFile = (name, version) =>
    name === here ? ts.createSourceFile(name, source, version) : read(name, version);
  const program = ts.createProgram([here], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(here))
    .map((found) => ts.flattenDiagnosticMessageText(found.messageText, '\n'));
}

describe('the type system', () => {
  it('takes a query that names its body', () => {
    expect(complaintsOf('export const good = tenants.run(bodyId(text), requestsOf);')).toEqual([]);
  });

  it.each([
    [
      'text instead of a body id',
      'export const bad = tenants.run(text, requestsOf);',
      /not assignable to parameter of type 'BodyId'/,
    ],
    ['no body at all', 'export const bad = requestsOf();', /Expected 1 arguments/],
    [
      "a worker's transaction",
      'export const bad = requestsOf(worker);',
      /not assignable to parameter of type 'TenantTx'/,
    ],
    [
      'something that looks alike',
      `export const bad = requestsOf({ bodyId: bodyId(text), query: async () => [] });`,
      /not assignable/,
    ],
  ])('refuses %s', (_what, lines, complaint) => {
    expect(complaintsOf(lines).join('\n')).toMatch(complaint);
  });
});
