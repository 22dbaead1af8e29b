import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsDefined,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import { sourceKinds } from '../domain/line-content.js';
import type { LineSource } from '../domain/line-content.js';
import { restrictions } from '../domain/line-state.js';
import type { Restriction } from '../domain/line-state.js';

class LineEditionDto {
  @IsString()
  @MaxLength(500)
  question!: string;

  @IsString()
  @MaxLength(5_000)
  text!: string;
}

/** A language that is left out does not exist. */
export class LineEditionsDto {
  @ApiPropertyOptional({ type: LineEditionDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => LineEditionDto)
  kk?: LineEditionDto;

  @ApiPropertyOptional({ type: LineEditionDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => LineEditionDto)
  ru?: LineEditionDto;

  @ApiPropertyOptional({ type: LineEditionDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => LineEditionDto)
  en?: LineEditionDto;
}

class LineSourceDto {
  @ApiProperty({ enum: sourceKinds })
  @IsIn(sourceKinds)
  kind!: LineSource['kind'];

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reference!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(1_000)
  url?: string | null;
}

/** What a version of a line says, and who owns the line. */
export class LineContentDto {
  @IsUUID()
  topicId!: string;

  /** The unit whose line it is. */
  @IsUUID()
  unitId!: string;

  /** The person who keeps it true; who writes it when left out. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  ownerId?: string;

  @ApiProperty({ type: LineEditionsDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => LineEditionsDto)
  editions!: LineEditionsDto;

  @ApiProperty({ type: LineSourceDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => LineSourceDto)
  source!: LineSourceDto;

  @ApiProperty({ enum: restrictions })
  @IsIn(restrictions)
  restriction!: Restriction;

  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  tags!: string[];

  @IsLocalDate()
  validFrom!: string;

  @IsLocalDate()
  validUntil!: string;
}
