import { keepCalendar } from '@baspasoz/bodies';
import { addDays } from '@baspasoz/law';
import type { CalendarDay } from '@baspasoz/law';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { setClock } from '@baspasoz/testing';
import { RescheduleComplaints } from '../calendar/reschedule-complaints.js';
import { RescheduleRequests } from '../calendar/reschedule-requests.js';
import type { Receipt } from '../registration/receipt.js';
import type { ClockCommand } from './clock-commands.js';
import { answerAnew, answerInPart, withheld } from './new-answers.js';
import { daniyar, head, moh } from './people.js';
import { register } from './requests.js';
import type { SpecService } from './spec-service.js';

const began = Date.parse('2026-03-16T05:00:00Z');
const hour = 3_600_000;
const renewed = 'Сведения о закупках лекарств собраны и приведены ниже по каждой области.';

/** A request of a story, and the questions its requester was asked. */
type Asked = Receipt & { questions: string[] };

/** Tells stories of requests to a service: what people do over HTTP, what time does by the clock, what the state does to its calendar. */
export class ClockTeller {
  private at = began;
  private moved: CalendarDay[] = [];
  /** Versions of the calendar only ever count up, as at a body. */
  private version = 0;

  constructor(private readonly service: SpecService) {}

  /** A new story: the clock stands at its beginning, and no day is moved. */
  async begin(): Promise<void> {
    this.at = began;
    this.moved = [];
    if (this.version > 0) await this.changeCalendar();
    await this.setClock();
  }

  async ask(changes: object): Promise<Asked> {
    return { ...(await register(this.service, changes)), questions: [] };
  }

  async run(asked: Asked, command: ClockCommand): Promise<void> {
    const { service } = this;
    switch (command.do) {
      case 'wait':
        this.at += command.hours * hour;
        return this.setClock();
      case 'sweep':
        return service.sweepAll();
      case 'sweep-while':
        return void (await Promise.all([service.sweeper.sweep(), this.run(asked, command.then)]));
      case 'move-day':
        this.moved.push(changedDay(command));
        return this.changeCalendar();
      case 'reply': {
        const questionId = asked.questions.at(-1);
        if (!questionId) return;
        const reply = { code: asked.trackingCode, questionId, text: 'Уточняем.' };
        const path = `/public/status/${encodeURIComponent(asked.number)}/replies`;
        expect((await service.post(path, reply, { as: 'nobody' })).status).toBeLessThan(500);
        return;
      }
      case 'complain': {
        const path = `/public/status/${encodeURIComponent(asked.number)}/complaints`;
        const reply = await service.post(path, { code: asked.trackingCode, text: 'Не согласны.' }, { as: 'nobody' });
        expect([200, 409]).toContain(reply.status);
        return;
      }
      case 'of-complaint': {
        const last = await this.lastComplaint(asked.id);
        if (!last) return;
        const path = `/media-requests/${asked.id}/complaints/${last.id}/${command.step}`;
        const { status } = await service.post(path, this.dated(command.payload), { as: daniyar });
        expect([200, 400, 409]).toContain(status);
        return;
      }
      case 'answer-anew': {
        const last = await this.lastComplaint(asked.id);
        if (!last) return;
        const more = { resolution: 'Ответ дополнен.', withheld: command.inPart ? [withheld] : [] };
        expect([200, 409]).toContain((await answerAnew(service, asked.id, last.id, renewed, more)).status);
        return;
      }
      case 'answer-in-part':
        expect([200, 409]).toContain((await answerInPart(service, asked.id, renewed)).status);
        return;
      case 'post': {
        const { path, payload, byHead } = command;
        const { status, body } = await service.post<{ proceedings?: { questions: { id: string }[] } }>(
          `/media-requests/${asked.id}/${path}`,
          this.dated(payload),
          { as: byHead && path !== 'answer' ? head : daniyar },
        );
        expect({ path, status: status < 500 }).toEqual({ path, status: true });
        asked.questions.push(...(body.proceedings?.questions ?? []).map(({ id }) => id));
      }
    }
  }

  private async lastComplaint(requestId: string): Promise<{ id: string } | undefined> {
    const [last] = await this.service.rows<{ id: string }>(
      'select id from complaint where request_id = $1 order by filed_at desc limit 1',
      [requestId],
    );
    return last;
  }

  private setClock(): Promise<void> {
    return setClock(this.service.db, new Date(this.at).toISOString());
  }

  private changeCalendar(): Promise<void> {
    const { app } = this.service;
    return app.get(Tenants, { strict: false }).run(bodyId(moh), async (tx) => {
      this.version += 1;
      const { version, moved: days } = this;
      await keepCalendar(tx, { version, timeZone: 'Asia/Almaty', workingHours: { from: '09:00', to: '18:30' }, days });
      await app.get(RescheduleRequests).run(tx, version);
      await app.get(RescheduleComplaints).run(tx);
    });
  }

  /** `+3` in a payload is the third day after today. */
  private dated(payload: Record<string, unknown>): Record<string, unknown> {
    const day = Object.entries(payload).find(([, value]) => typeof value === 'string' && /^\+\d+$/.test(value));
    return day ? { ...payload, [day[0]]: addDays(localDay(this.at), Number(day[1])) } : payload;
  }
}

const localDay = (at: number) => new Date(at + 5 * hour).toISOString().slice(0, 10);

function changedDay({ offset, kind }: { offset: number; kind: 'off' | 'work' }): CalendarDay {
  const reason = { kk: 'ауыстырылған күн', ru: 'перенос', en: 'moved day' };
  return { date: addDays(localDay(began), offset), kind, reason, act: 'Приказ № 1' };
}
