import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class RefuseAccreditationDto {
  /** Code of a ground for refusal from `GET /accreditation-grounds`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  groundCode!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  reasoning!: string;
}
