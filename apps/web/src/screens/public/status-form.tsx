import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import classes from '../form.module.css';

interface NumberAndCode {
  number: string;
  code: string;
}

/** Which request is followed: its number and its code together. */
export function StatusForm({ shown, onShow }: { shown: NumberAndCode; onShow: (asked: NumberAndCode) => void }) {
  const { t } = useWords();
  const [number, setNumber] = useState(shown.number);
  const [code, setCode] = useState(shown.code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onShow({ number: number.trim(), code: code.trim() });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label={t('status.number')}
        required
        maxLength={40}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <TextInput
        label={t('status.code')}
        required
        maxLength={100}
        autoComplete="off"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div>
        <Button type="submit">{t('status.show')}</Button>
      </div>
    </form>
  );
}
