import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsNumber, Max, Min, ValidateNested } from 'class-validator';

const Score = (): PropertyDecorator => (target, key) => {
  for (const decorate of [ApiProperty({ minimum: 0, maximum: 1 }), IsNumber(), Min(0), Max(1)]) decorate(target, key);
};

/** From which score a matter that its score alone decided has which severity; below the last, low. */
export class SeverityAtDto {
  @Score()
  critical!: number;

  @Score()
  high!: number;

  @Score()
  medium!: number;
}

/** Tone scores, 0 to 1, from which something is done about an article that concerns the body. */
export class CoverageSettingsDto {
  @Score()
  notifyAt!: number;

  @Score()
  triageAt!: number;

  @ApiProperty({ type: SeverityAtDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => SeverityAtDto)
  severityAt!: SeverityAtDto;
}
