/** A browser's own time field follows its own language: half of the world's would show AM and PM. */
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is an hour of the day as the body writes it, `HH:mm`. */
export const isHour = (text: string): boolean => time.test(text);
