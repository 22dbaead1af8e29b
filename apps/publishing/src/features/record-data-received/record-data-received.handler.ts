import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorOf, personOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockSection } from '../../aggregate/section-row.js';
import { startTerm, termAfter } from '../../aggregate/section-term.js';
import { problems } from '../../problems.js';
import type { RecordDataReceivedDto } from './record-data-received.dto.js';

/** The term of the first data that wait is the one that counts: later arrivals do not put it off. */
@Injectable()
export class RecordDataReceivedHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, dto: RecordDataReceivedDto): Promise<{ id: string; freshUntil: Date }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const by = personOf(principal);
      const frame = await this.frames.loadOpen(tx);
      const section = await lockSection(tx, id);
      const receivedAt = dto.receivedAt ? new Date(dto.receivedAt) : frame.now;
      if (receivedAt > frame.now)
        throw problems['received-in-future']({ receivedAt: receivedAt.toISOString() }, [
          { field: 'receivedAt', code: 'invalid' },
        ]);
      const term = termAfter(section, 'data-received', receivedAt, frame);
      if (!term) throw problems['section-has-no-such-term']();
      if (section.freshUntil && section.freshUntil <= term.dueAt) return { id, freshUntil: section.freshUntil };
      await startTerm(tx, section, receivedAt, term);
      this.audit.record(tx, {
        actor: actorOf(by),
        action: 'record-data-received',
        subject: `section:${id}`,
        details: { receivedAt: receivedAt.toISOString(), dueOn: term.dueOn },
      });
      return { id, freshUntil: term.dueAt };
    });
  }
}
