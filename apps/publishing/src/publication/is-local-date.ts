import { registerDecorator } from 'class-validator';

/** A calendar date that exists, `YYYY-MM-DD`, of the years 2000–2100. */
export function IsLocalDate(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'not-a-date',
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: isLocalDate, defaultMessage: () => 'a date as YYYY-MM-DD' },
    });
}

function isLocalDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(20\d\d|2100)-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
