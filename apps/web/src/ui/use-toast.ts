import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Says in passing that something is done. The button that closes it has a name in the language of the page. */
export function useToast(): (message: string) => void {
  const { t } = useTranslation();
  return (message) => void notifications.show({ message, closeButtonProps: { 'aria-label': t('common.close') } });
}
