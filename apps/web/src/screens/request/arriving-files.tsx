import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { fileSize } from '../attachments/file-size';
import classes from '../attachments/attachments.module.css';

/** Files that another body sent along and that are not here yet: each is known by its hash before it comes. */
export function ArrivingFiles({ request }: { request: RequestDetails }) {
  const { t, language } = useWords();
  const { arriving } = request.proceedings;
  if (arriving.length === 0) return null;
  return (
    <div className={classes.files} role="status">
      <h3>{t('redirect.arriving')}</h3>
      <ul>
        {arriving.map((file) => (
          <li key={file.id}>
            <span className={classes.name}>{file.name}</span>
            <span className={classes.facts}>
              {fileSize(file.size, language)} · {t(file.lost ? 'redirect.lost' : 'redirect.underWay')}
            </span>
            <span className={classes.hash}>
              SHA-256: <code>{file.sha256}</code>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
