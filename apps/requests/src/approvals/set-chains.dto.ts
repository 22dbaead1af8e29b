import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsListOf } from '@baspasoz/http';
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
  @ArrayMaxSize(10)
  @IsListOf(() => ChainStepDto)
  answer?: ChainStepDto[];

  @ApiProperty({ type: [ChainStepDto] })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsListOf(() => ChainStepDto)
  refusal?: ChainStepDto[];

  @ApiProperty({ type: [ChainStepDto] })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsListOf(() => ChainStepDto)
  'refusal-by-head'?: ChainStepDto[];

  @ApiProperty({ type: [ChainStepDto] })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsListOf(() => ChainStepDto)
  extension?: ChainStepDto[];

  @ApiProperty({ type: [ChainStepDto] })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsListOf(() => ChainStepDto)
  termination?: ChainStepDto[];
}
