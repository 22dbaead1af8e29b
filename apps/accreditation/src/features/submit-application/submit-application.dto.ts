import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';

/** What every application has, whoever hands it in. */
export class ApplicationDto {
  /** The language the applicant wrote in; a decision is given in it. */
  @IsIn(languages)
  language!: Language;

  /** Codes of the documents that came with it, from the list of the law in force. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  documents!: string[];
}

/** An application an editorial office handed in. */
export class SubmitApplicationDto extends ApplicationDto {
  @IsUUID()
  journalistId!: string;

  /** The journalist is to reach a strategic object: the body then has ten working days. */
  @IsOptional()
  @IsBoolean()
  strategicObject?: boolean;

  /** The real time of receipt of what came on paper. */
  @IsOptional()
  @IsISO8601({ strict: true })
  receivedAt?: string;

  /** Why it is registered later than on the day of receipt. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  lateReason?: string;
}
