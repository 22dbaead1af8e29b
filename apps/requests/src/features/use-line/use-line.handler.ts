import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireAnswering } from '../../aggregate/require-answering.js';
import type { LineSource } from '../../domain/line-content.js';
import { insertionBar } from '../../domain/line-state.js';
import { barProblem } from '../../lines/bar-problem.js';
import { lockLine } from '../../lines/line-row.js';
import { problems } from '../../problems.js';
import type { UseLineDto } from './use-line.dto.js';

/** What goes into the draft, with what it rests on. */
export interface InsertedLine {
  useId: string;
  lineId: string;
  version: number;
  text: string;
  source: LineSource;
}

/** Inserts a line into an answer: only a version that is valid at this moment, and only while an answer may be written, a first or a new one. */
@Injectable()
export class UseLineHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, lineId: string, dto: UseLineDto): Promise<InsertedLine> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const request = await lockClock(tx, dto.requestId);
      const { now, today } = await this.frames.load(tx);
      await requireAnswering(tx, request, now);
      const line = await lockLine(tx, lineId, dto.version);
      const bar = insertionBar(line, today);
      if (bar) throw barProblem(bar);
      const edition = line.editions[dto.language];
      if (!edition) throw problems['line-no-such-language']();
      const useId = await this.save(tx, lineId, dto, principal.personId);
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'use-line',
        subject: `line:${lineId}`,
        details: { version: dto.version, requestId: dto.requestId },
      });
      return { useId, lineId, version: line.version, text: edition.text, source: line.source };
    });
  }

  private async save(
    tx: TenantTx,
    lineId: string,
    { version, requestId, language }: UseLineDto,
    by: string,
  ): Promise<string> {
    const id = v7();
    await tx.query(
      `insert into line_use (id, body_id, line_id, version, request_id, language, inserted_by, inserted_at)
       values ($1, $2, $3, $4, $5, $6, $7, app_now())`,
      [id, tx.bodyId, lineId, version, requestId, language, by],
    );
    return id;
  }
}
