import { Button } from '@mantine/core';
import { useWords } from '../../i18n/use-words';

/** The receipt as PDF, in the language of the request. */
export function ReceiptLink({ number, code }: { number: string; code: string }) {
  const { t } = useWords();
  const file = `/api/requests/public/status/${encodeURIComponent(number)}/receipt.pdf?code=${encodeURIComponent(code)}`;
  return (
    <Button component="a" variant="default" href={file} download={`${number}.pdf`}>
      {t('receipt.pdf')}
    </Button>
  );
}
