import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** An official text in the three languages. */
export class LocalizedTextDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  kk!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  ru!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  en!: string;
}
