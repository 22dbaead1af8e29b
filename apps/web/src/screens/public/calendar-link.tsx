import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words';

/** The due day as a file that every calendar reads. */
export function CalendarLink({ number, code }: { number: string; code: string }) {
  const { t } = useWords();
  const file = `/api/requests/public/status/${encodeURIComponent(number)}/deadline.ics?code=${encodeURIComponent(code)}`;
  return (
    <Button component="a" variant="default" href={file} download="deadline.ics">
      {t('status.calendar')}
    </Button>
  );
}
