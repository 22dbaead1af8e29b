#!/usr/bin/env node
/** Writes docs/forecast.md from a backtest. Run after `node tools/build.mjs apps/requests`. */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { forecastTable } from '../dist/domain/forecast/forecast-table.js';

const page = await format(forecastTable(), { parser: 'markdown' });
await writeFile(new URL('../../../docs/forecast.md', import.meta.url), page);
