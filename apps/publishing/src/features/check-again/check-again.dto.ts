import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { VersionDto } from '../../publication/version.dto.js';

const outcomes = ['in-order', 'to-be-corrected'] as const;

export class CheckAgainDto extends VersionDto {
  @ApiProperty({ enum: outcomes, enumName: 'SecondCheckOutcome' })
  @IsIn(outcomes)
  outcome!: (typeof outcomes)[number];

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}
