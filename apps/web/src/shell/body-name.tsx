import { useBodies } from '../api/coordination';
import { useWords } from '../i18n/use-words';

/** A body's short name in the reader's language. */
export function BodyName({ id }: { id: string }) {
  const { t, say } = useWords();
  const { data: bodies } = useBodies();
  const body = bodies?.find((one) => one.id === id);
  return <>{body ? say(body.shortName) || say(body.name) : t('shell.body')}</>;
}
