import { IsISO8601, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { sharedProblems } from '@baspasoz/contracts';
import type { PaperDecision } from '../domain/extension-decision.js';
import { plainLine } from '../domain/plain-text.js';

/** A decision of the first head that was taken on paper. */
export class PaperDecisionDto {
  /** Its registration number, as it stands on the paper. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  number!: string;

  /** Its date, `YYYY-MM-DD`. */
  @IsISO8601({ strict: true })
  @MaxLength(10)
  decidedOn!: string;
}

/** The decision as it is kept. One of before the request came in, or of a day to come, is a slip of the pen. */
export function paperDecision(
  dto: PaperDecisionDto | undefined,
  { receivedOn, today }: { receivedOn: string; today: string },
): PaperDecision | null {
  if (!dto) return null;
  const number = plainLine(dto.number);
  if (!number) throw sharedProblems['invalid-input']({}, [{ field: 'paperDecision.number', code: 'required' }]);
  if (dto.decidedOn < receivedOn || dto.decidedOn > today)
    throw sharedProblems['invalid-input']({}, [{ field: 'paperDecision.decidedOn', code: 'invalid' }]);
  return { number, decidedOn: dto.decidedOn };
}
