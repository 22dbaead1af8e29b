import { Injectable } from '@nestjs/common';
import { PublicViews } from '@baspasoz/persistence';
import { newsrooms } from '../../newsroom/newsroom.js';
import type { Newsroom } from '../../newsroom/newsroom.js';

@Injectable()
export class ListNewsroomsHandler {
  constructor(private readonly views: PublicViews) {}

  async run(): Promise<{ items: Newsroom[]; nextCursor: null }> {
    return { items: await this.views.run(newsrooms), nextCursor: null };
  }
}
