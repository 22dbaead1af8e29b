import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { decodeCursor, encodeCursor, pageOf } from '@baspasoz/http';
import type { Page } from '@baspasoz/http';
import { DeadLetterDesk, NotOpen } from '@baspasoz/messaging';
import type { DeadLetterFile, DeadLetterLine } from '@baspasoz/messaging';
import { deadLetterProblems } from './dead-letter-problems.js';
import type { ListDeadLettersDto } from './list-dead-letters.dto.js';

const listName = 'dead-letters';

/** The desk of dead letters as operators reach it by HTTP; what it decides, it writes to the audit chain. */
@Injectable()
export class DeadLettersHandler {
  constructor(private readonly desk: DeadLetterDesk) {}

  async list({ state, bodyId, cursor, limit = 50 }: ListDeadLettersDto): Promise<Page<DeadLetterLine>> {
    const [after] = cursor ? decodeCursor(cursor, listName, ['string']) : [];
    const lines = await this.desk.list({
      ...(state && { state }),
      ...(bodyId && { bodyId }),
      ...(after && { after: String(after) }),
      limit: limit + 1,
    });
    return pageOf(
      lines,
      limit,
      (line) => line,
      ({ id }) => encodeCursor(listName, [id]),
    );
  }

  inspect(id: string): Promise<DeadLetterFile> {
    return this.orProblem('dead-letter-not-found', this.desk.inspect(id));
  }

  async replay(principal: Principal, id: string): Promise<DeadLetterLine> {
    await this.inspect(id);
    return this.orProblem('dead-letter-not-open', this.desk.replay(id, actorOf(principal)));
  }

  async discard(principal: Principal, id: string, reason: string): Promise<DeadLetterLine> {
    await this.inspect(id);
    return this.orProblem('dead-letter-not-open', this.desk.discard(id, actorOf(principal), reason));
  }

  private async orProblem<T>(code: 'dead-letter-not-found' | 'dead-letter-not-open', work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw error instanceof NotOpen ? deadLetterProblems[code]() : error;
    }
  }
}

const actorOf = ({ kind, personId }: Principal): string => `${kind}:${personId}`;
