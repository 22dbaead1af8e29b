import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@baspasoz/contracts';
import { REGISTER_ORIGIN } from '../../register/register-origin.js';
import { SearchRegisterHandler } from '../search-register/search-register.handler.js';
import type { SearchRegisterQuery } from '../search-register/search-register.dto.js';
import { registerFeed } from './register-feed.js';

const entriesInFeed = 50;

/** The feed holds what the page holds and nothing else: it is made from the same search. */
@Injectable()
export class FeedRegisterHandler {
  constructor(
    private readonly search: SearchRegisterHandler,
    @Inject(REGISTER_ORIGIN) private readonly origin: string,
  ) {}

  async run(body: string, language: Language): Promise<string> {
    const query: SearchRegisterQuery = { limit: entriesInFeed };
    const page = await this.search.run(body, query);
    return registerFeed(page.body, page.items, language, this.origin);
  }
}
