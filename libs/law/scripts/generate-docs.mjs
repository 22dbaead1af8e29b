#!/usr/bin/env node
/** Writes docs/law/README.md from the profile data. Run after `node tools/build.mjs libs/law`. */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { lawTable } from '../dist/law-table.js';

const page = await format(lawTable(), { parser: 'markdown' });
await writeFile(new URL('../../../docs/law/README.md', import.meta.url), page);
