import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';

export class AskProvisionDto {
  @IsIn(languages)
  language!: Language;

  /** What is asked for and why, as the head will read it. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(10_000)
  text!: string;
}
