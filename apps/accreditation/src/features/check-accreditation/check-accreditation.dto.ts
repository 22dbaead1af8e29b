import { IsOptional, IsString, MaxLength } from 'class-validator';

export class CheckAccreditationQuery {
  /** The code on the card; case, spaces and dashes do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code: string = '';
}
