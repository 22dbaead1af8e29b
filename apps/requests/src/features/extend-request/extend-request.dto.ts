import { ArrayMaxSize, IsArray, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { PaperDecisionDto } from '../../asked-decisions/paper-decision.js';
import { ExtensionNoticeDto } from '../record-extension-notice/record-extension-notice.dto.js';

export class ExtendRequestDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  reason!: string;

  /** The information holders whose competence the question touches, this body among them. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  holders!: string[];

  /** The first head's decision on paper (art. 36); needed when it is not entered by the head or a deputy. */
  @IsOptional()
  @ValidateNested()
  @Type(() => PaperDecisionDto)
  paperDecision?: PaperDecisionDto;

  /** How the requester was told, when that is done already. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ExtensionNoticeDto)
  notice?: ExtensionNoticeDto;
}
