import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class ReturnRequestDto {
  /** Code of a ground of APPC 64(7) from the request's `proceedings.returnGrounds`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  groundCode!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  reasoning!: string;
}
