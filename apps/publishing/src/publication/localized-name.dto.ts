import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** An official name in the three languages. */
export class LocalizedNameDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  kk!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  ru!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  en!: string;
}
