import { spawn } from 'node:child_process';
import { bind } from './living.mjs';

const tailLines = 15;

/**
 * Runs a program to its end and gives its output (both streams).
 * @throws {Error} with the last lines of the output, when it could not run or ended with another code than 0
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('spawn', () => bind(child, 'SIGTERM'));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const tail = output.trim().split('\n').slice(-tailLines).join('\n');
      reject(Object.assign(new Error(`${command} ended with ${code ?? signal}:\n${tail}`), { output, code }));
    });
  });
