import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { endModes } from '../../domain/body.js';
import type { EndMode } from '../../domain/body.js';
import { IsLocalDate } from '../../shell/is-local-date.js';

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
