import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested, IsObject } from 'class-validator';
import { approverKinds } from '../domain/approval.js';
import type { ApproverKind } from '../domain/approval.js';

export class ChainStepDto {
  @IsIn(approverKinds)
  by!: ApproverKind;

  /** For `unit`; left out for the unit that has the request. */
  @IsOptional()
  @IsUUID()
  unitId?: string;
}

/** A decision that is left out keeps its chain. */
export class SetChainsDto {
  @ApiProperty({ type: [ChainStepDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChainStepDto)
  answer?: ChainStepDto[];

  @ApiProperty({ type: [ChainStepDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChainStepDto)
  refusal?: ChainStepDto[];

  @ApiProperty({ type: [ChainStepDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ChainStepDto)
  'refusal-by-head'?: ChainStepDto[];
}
