import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { OfficialNoteDto } from '../../publication/official-note.dto.js';
import { VersionDto } from '../../publication/version.dto.js';

const changes = ['update', 'correction'] as const;

export class AskApprovalDto extends VersionDto {
  /** What a change of something already published is: a renewal, or the correction of a fault. */
  @ApiPropertyOptional({ enum: changes, enumName: 'PublicationChange' })
  @IsOptional()
  @IsIn(changes)
  change: (typeof changes)[number] = 'update';

  /** What readers are told about the change. */
  @ApiPropertyOptional({ type: OfficialNoteDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => OfficialNoteDto)
  note?: OfficialNoteDto;

  /** Codes of the points the law wants confirmed; all of them, or the text is not sent on. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  confirmed!: string[];
}

export class AskImmediateDto extends AskApprovalDto {
  /** Why it cannot wait for the ordinary approval; the head reads it. */
  @IsString()
  @IsNotEmpty()
  @MinLength(5)
  @MaxLength(1_000)
  reason!: string;
}
