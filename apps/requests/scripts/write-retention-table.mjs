#!/usr/bin/env node
/** Writes docs/retention.md from the rules. Run after `node tools/build.mjs libs/law apps/requests`. */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { retentionTable } from '../dist/retention/retention-table.js';

const page = await format(retentionTable(), { parser: 'markdown' });
await writeFile(new URL('../../../docs/retention.md', import.meta.url), page);
