import { IsBoolean, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class RefuseRequestDto {
  /** Code of a legal ground from `GET /refusal-grounds`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  groundCode!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  reasoning!: string;

  /** The first head's approval, for grounds that need it and are not entered by the head. */
  @IsOptional()
  @IsBoolean()
  approvedByHead?: boolean;

  /** Number and date of the head's decision, where it was taken on paper. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  headDecisionReference?: string;
}
