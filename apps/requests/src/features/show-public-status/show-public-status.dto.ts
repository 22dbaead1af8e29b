import { IsOptional, IsString, MaxLength } from 'class-validator';

export class PublicStatusQuery {
  /** The code from the receipt; case, spaces and dashes do not matter. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code: string = '';
}
