import { IsOptional, IsString, MaxLength } from 'class-validator';

export class SuggestLinesQuery {
  /** Words to search by; the words of the request itself when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
