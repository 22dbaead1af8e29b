import { IsOptional, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { PaperDecisionDto } from '../../asked-decisions/paper-decision.js';
import { ReturnRequestDto } from '../return-request/return-request.dto.js';

/** The ground is one of the request's `proceedings.terminationGrounds`. */
export class TerminateRequestDto extends ReturnRequestDto {
  /** The first head's decision on paper (APPC 88(1)); needed when it is not entered by the head or a deputy. */
  @IsOptional()
  @ValidateNested()
  @Type(() => PaperDecisionDto)
  paperDecision?: PaperDecisionDto;
}
