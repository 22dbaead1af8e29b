import { ArrayMaxSize, Equals, IsArray, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** The texts of an entry as an officer has read them. Question and answer are left out where the requester gave no consent. */
export class RegisterTextsDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  heading!: string;

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  question?: string;

  @IsOptional()
  @IsString()
  @MaxLength(50_000)
  answer?: string;

  /** Words that look like personal data and are not: a reception's telephone, an official's name. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  kept?: string[];
}

export class ConfirmRegisterEntryDto extends RegisterTextsDto {
  /** The officer has read the texts and says that no personal data is left in them. */
  @Equals(true)
  confirmed!: boolean;
}
