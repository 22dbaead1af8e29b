/** SQL of the calendar days from receipt to the decision of a row `c`, in whole hours; null while it is open. */
export const takenDays = '(round(extract(epoch from c.closed_at - c.received_at) / 3600) / 24)::float8 as "takenDays"';
