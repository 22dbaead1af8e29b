import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** A text of the office for readers: Kazakh and Russian, English where there is one. */
export class OfficialNoteDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  kk!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  ru!: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  en?: string;
}
