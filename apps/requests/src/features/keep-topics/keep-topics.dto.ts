import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import { approverKinds } from '../../domain/line-approval.js';
import type { ApproverKind } from '../../domain/line-approval.js';

class TopicNameDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  kk!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  ru!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  en!: string;
}

/** A topic of the plan: which unit speaks of it. */
export class TopicDto {
  @ApiProperty({ type: TopicNameDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => TopicNameDto)
  name!: TopicNameDto;

  @IsUUID()
  unitId!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsUUID()
  deputyUnitId?: string | null;

  /** Who approves the lines of the topic, at least. */
  @ApiProperty({ enum: approverKinds })
  @IsIn(approverKinds)
  approver!: ApproverKind;

  @IsLocalDate()
  validFrom!: string;

  /** The day by which the plan for this topic is looked at again. */
  @IsLocalDate()
  reviewOn!: string;

  /** Working days before a line's last day at which its owner is reminded. */
  @IsInt()
  @Min(1)
  @Max(30)
  remindWorkingDays!: number;
}

export class ChangeTopicDto extends TopicDto {
  @IsInt()
  @Min(1)
  revision!: number;
}
