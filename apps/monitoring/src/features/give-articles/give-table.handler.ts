import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { readTable } from '../../given/read-table.js';
import { momentOf } from '../../notification/leaders.js';
import { problems } from '../../problems.js';
import { GiveArticles } from './give-articles.handler.js';
import type { GivenView } from './given-articles.dto.js';

/** More are another table: one transaction takes them all. */
const MOST_ROWS = 1000;

@Injectable()
export class GiveTable {
  constructor(
    private readonly tenants: Tenants,
    private readonly articles: GiveArticles,
  ) {}

  /** Problems `table-unreadable`, `table-columns-missing`, `table-too-long`. */
  async handle(table: string, giver: Principal): Promise<GivenView> {
    const { timeZone } = await this.tenants.run(bodyOf(giver), momentOf);
    const read = readTable(table, timeZone);
    if (read.kind === 'unreadable') throw problems['table-unreadable']({ row: String(read.row) });
    if (read.kind === 'columns-missing') throw problems['table-columns-missing']({ columns: read.columns.join(', ') });
    if (read.articles.length > MOST_ROWS) throw problems['table-too-long']({ most: String(MOST_ROWS) });
    const { items } = await this.articles.handle(read.articles, giver);
    return { items, faults: read.faults };
  }
}
