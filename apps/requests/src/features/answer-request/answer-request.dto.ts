import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';

export class AnswerRequestDto {
  @IsIn(languages)
  language!: Language;

  @IsString()
  @IsNotEmpty()
  @MaxLength(50_000)
  text!: string;
}
