#!/usr/bin/env node
/** Writes docs/monitoring/retention.md from the rules. Run after `node tools/build.mjs apps/monitoring`. */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { retentionPage } from '../dist/retention/retention-page.js';

const page = await format(retentionPage(), { parser: 'markdown' });
await writeFile(new URL('../../../docs/monitoring/retention.md', import.meta.url), page);
