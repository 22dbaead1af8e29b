import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import { endModes } from '../../domain/body.js';
import type { EndMode } from '../../domain/body.js';

export class ReorganizeBodyDto {
  @IsIn(endModes)
  mode!: EndMode;

  /** The act by its kind, number and date. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  act!: string;

  @IsLocalDate()
  on!: string;
}
