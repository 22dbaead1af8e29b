import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const Minutes = (): PropertyDecorator => (target, key) => {
  for (const decorate of [
    ApiPropertyOptional({ minimum: 1, maximum: 10_080 }),
    IsOptional(),
    IsInt(),
    Min(1),
    Max(10_080),
  ])
    decorate(target, key);
};

/** Minutes, round the clock, within which a matter of each severity is acknowledged before the deputy is told. */
export class AcknowledgementLimitsDto {
  @Minutes()
  critical?: number;

  @Minutes()
  high?: number;

  @Minutes()
  medium?: number;

  @Minutes()
  low?: number;
}
