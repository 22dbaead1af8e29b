/**
 * JSON Schemas of what the routes of a service answer, read from the types their methods return: nobody writes them twice, and they
 * cannot differ from the code. Dates are what JSON makes of them.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { schemaReader } from './schema-of-type.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const routes = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);

const decoratorsOf = (node) =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) =>
    ts.isCallExpression(expression) ? expression.expression.getText() : expression.getText(),
  );

function program(app) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  return ts.createProgram([join(root, app, 'src/app.module.ts')], { ...options, noEmit: true });
}

/**
 * @param {string} app such as `apps/requests`
 * @returns {{ operations: Record<string, object | null>, schemas: Record<string, object> }} by operation id; null where nothing is
 * answered, absent where the answer is no JSON
 */
export function responseSchemas(app) {
  const whole = program(app);
  const checker = whole.getTypeChecker();
  const reader = schemaReader(checker);
  const operations = {};
  const visit = (node) => {
    if (ts.isClassDeclaration(node) && node.name && decoratorsOf(node).includes('Controller'))
      for (const member of node.members) {
        if (!ts.isMethodDeclaration(member) || !decoratorsOf(member).some((name) => routes.has(name))) continue;
        const signature = checker.getSignatureFromDeclaration(member);
        const answer = signature && checker.getAwaitedType(checker.getReturnTypeOfSignature(signature));
        if (!answer || answer.flags & ts.TypeFlags.StringLike || answer.symbol?.name === 'StreamableFile') continue;
        const isNothing = answer.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined);
        operations[`${node.name.text}_${member.name.getText()}`] = isNothing ? null : reader.schemaOf(answer);
      }
    ts.forEachChild(node, visit);
  };
  for (const file of whole.getSourceFiles()) if (!file.fileName.includes('/node_modules/')) visit(file);
  return { operations, schemas: reader.schemas };
}
