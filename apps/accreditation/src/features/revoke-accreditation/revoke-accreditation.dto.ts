import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class RevokeAccreditationDto {
  /** Code of a ground for revocation from `GET /accreditation-grounds`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  groundCode!: string;

  /** The court act or the editor's statement it rests on, by its number and date. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  basis!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  reasoning!: string;
}
