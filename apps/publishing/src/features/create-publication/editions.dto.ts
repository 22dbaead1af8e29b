import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Editions } from '../../domain/edition.js';
import { plainLine, plainText } from '../../domain/plain-text.js';

class EditionDto {
  @IsString()
  @MaxLength(300)
  title!: string;

  @IsString()
  @MaxLength(1_000)
  lead!: string;

  @IsString()
  @MaxLength(50_000)
  text!: string;
}

/** A language that is left out does not exist. */
export class EditionsDto {
  @ApiPropertyOptional({ type: EditionDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => EditionDto)
  kk?: EditionDto;

  @ApiPropertyOptional({ type: EditionDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => EditionDto)
  ru?: EditionDto;

  @ApiPropertyOptional({ type: EditionDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => EditionDto)
  en?: EditionDto;
}

/** What is kept of what was typed; an edition that says nothing does not exist. */
export function editionsFrom(dto: EditionsDto): Editions {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const typed = dto[language];
      if (!typed) return [];
      const edition = { title: plainLine(typed.title), lead: plainText(typed.lead), text: plainText(typed.text) };
      return Object.values(edition).some(Boolean) ? [[language, edition]] : [];
    }),
  );
}
