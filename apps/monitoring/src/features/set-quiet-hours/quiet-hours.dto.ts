import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Matches, ValidateIf, ValidateNested } from 'class-validator';

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

export class QuietSpanDto {
  @ApiProperty({ pattern: time.source })
  @Matches(time, { message: 'HH:mm' })
  from!: string;

  @ApiProperty({ pattern: time.source, description: 'Before `from`: on the next day' })
  @Matches(time, { message: 'HH:mm' })
  to!: string;
}

const Span = (): PropertyDecorator => (target, key) => {
  for (const decorate of [
    ApiProperty({ type: QuietSpanDto, nullable: true, description: 'null: told at any hour' }),
    ValidateIf((_, value) => value !== null),
    ValidateNested(),
    Type(() => QuietSpanDto),
  ])
    decorate(target, key);
};

/** When a matter of each severity waits until the head is told, on the body's clock. What is critical never waits. */
export class QuietHoursDto {
  @Span()
  high!: QuietSpanDto | null;

  @Span()
  medium!: QuietSpanDto | null;

  @Span()
  low!: QuietSpanDto | null;
}
