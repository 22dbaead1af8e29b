import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { IsLocalDate } from '@baspasoz/http';
import { kinds, requesterKinds } from '@baspasoz/law';
import type { RequesterKind, RequestKind } from '@baspasoz/law';
import { channels } from '../../registration/intake.js';
import type { Channel } from '../../registration/intake.js';
import { queueViews } from './queue-views.js';
import type { Bind, QueueView } from './queue-views.js';

/** What the queue may be narrowed to; a saved filter keeps just this. */
export class QueueCriteria {
  @ApiPropertyOptional({ enum: queueViews, enumName: 'QueueView' })
  @IsOptional()
  @IsIn(queueViews)
  view: QueueView = 'all';

  /**
   * Number, outlet, requester, words of the subject, of the text or of the answer: in any form, in Kazakh also without its letters,
   * in Latin letters too. Signs and operators mean nothing; a text pasted whole is looked for by its first words.
   */
  @IsOptional()
  @IsString()
  @MaxLength(12_000)
  q?: string;

  @IsOptional()
  @IsIn(kinds)
  kind?: RequestKind;

  @IsOptional()
  @IsIn(requesterKinds)
  requesterKind?: RequesterKind;

  @IsOptional()
  @IsIn(channels)
  channel?: Channel;

  @IsOptional()
  @IsIn(languages)
  language?: Language;

  @IsOptional()
  @IsUUID()
  assigneeId?: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** First day of registration, `YYYY-MM-DD` in the body's zone. */
  @IsOptional()
  @IsLocalDate()
  registeredFrom?: string;

  @IsOptional()
  @IsLocalDate()
  registeredTo?: string;

  /** First day on which the term ends. */
  @IsOptional()
  @IsLocalDate()
  dueFrom?: string;

  @IsOptional()
  @IsLocalDate()
  dueTo?: string;
}

/** The narrowing beside the view and the words, over `statutory_clock c` and `media_request r`. */
export function criteriaCondition(criteria: Omit<QueueCriteria, 'view' | 'q'>, bind: Bind): string {
  const { kind, requesterKind, channel, language, assigneeId, unitId } = criteria;
  const { registeredFrom, registeredTo, dueFrom, dueTo } = criteria;
  return [
    'true',
    ...(kind ? [`c.request_kind = ${bind(kind, 'text')}`] : []),
    ...(requesterKind ? [`r.requester_kind = ${bind(requesterKind, 'text')}`] : []),
    ...(channel ? [`c.channel = ${bind(channel, 'text')}`] : []),
    ...(language ? [`r.language = ${bind(language, 'text')}`] : []),
    ...(assigneeId ? [`c.assignee_id = ${bind(assigneeId, 'uuid')}`] : []),
    ...(unitId ? [`c.unit_id = ${bind(unitId, 'uuid')}`] : []),
    ...(registeredFrom ? [`c.registered_on >= ${bind(registeredFrom, 'date')}`] : []),
    ...(registeredTo ? [`c.registered_on <= ${bind(registeredTo, 'date')}`] : []),
    ...(dueFrom ? [`c.due_on >= ${bind(dueFrom, 'date')}`] : []),
    ...(dueTo ? [`c.due_on <= ${bind(dueTo, 'date')}`] : []),
  ].join(' and ');
}
