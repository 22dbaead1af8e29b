import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Search } from '../ui/icons';
import { onKey } from './keyboard';
import classes from './shell.module.css';

/** Finds requests by number, editorial office, words of the question or the answer. `/` puts the cursor here from anywhere. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => onKey('/', () => field.current?.focus()), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const q = field.current?.value.trim() ?? '';
    void navigate(q ? `/requests?q=${encodeURIComponent(q)}` : '/requests');
  };

  return (
    <form role="search" className={classes.search} onSubmit={submit}>
      <Search />
      <input
        key={params.get('q')}
        ref={field}
        type="search"
        defaultValue={params.get('q') ?? ''}
        placeholder={t('shell.searchHint')}
        aria-label={t('shell.search')}
        aria-keyshortcuts="/"
        maxLength={200}
      />
      <kbd aria-hidden>/</kbd>
    </form>
  );
}
