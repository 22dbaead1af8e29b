import { Button, Radio, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useAddWatchName, useNameDryRun } from '../../api/coverage';
import type { NameKind } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import classes from './coverage.module.css';
import { NameDryRunResult } from './name-dry-run-result';

const kinds: NameKind[] = ['name', 'abbreviation', 'head', 'programme', 'place'];
const languages = ['kk', 'ru'] as const;

/** One more name to watch for. */
export default function AddNameDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<NameKind>('name');
  const [language, setLanguage] = useState<'kk' | 'ru'>('kk');
  const add = useAddWatchName();
  const dryRun = useNameDryRun();
  const name = { kind, text: text.trim(), language };
  const tried = dryRun.variables;
  const isTried = tried?.text === name.text && tried.kind === kind && tried.language === language;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(name, { onSuccess: onClose });
  };
  return (
    <SidePanel title={t('coverage.addName')} onClose={onClose}>
      <form onSubmit={submit} className={classes.form}>
        <TextInput
          label={t('coverage.nameText')}
          description={t('coverage.nameHint')}
          required
          maxLength={200}
          lang={language}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Radio.Group
          label={t('coverage.nameLanguage')}
          value={language}
          onChange={(value) => setLanguage(languages.find((one) => one === value) ?? language)}
        >
          <div className={classes.choices}>
            {languages.map((one) => (
              <Radio key={one} value={one} label={t(`inLanguage.${one}`)} />
            ))}
          </div>
        </Radio.Group>
        <Radio.Group
          label={t('coverage.nameKind')}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
        >
          <div className={classes.choices}>
            {kinds.map((one) => (
              <Radio key={one} value={one} label={t(`nameKind.${one}`)} />
            ))}
          </div>
        </Radio.Group>
        {add.error && <ProblemNote problem={add.error} />}
        <div className={classes.deeds}>
          <Button
            variant="default"
            loading={dryRun.isPending}
            disabled={name.text === ''}
            onClick={() => dryRun.mutate(name)}
          >
            {t('nameDryRun.run')}
          </Button>
          <Button type="submit" loading={add.isPending} disabled={name.text === ''}>
            {t('coverage.submitName')}
          </Button>
        </div>
        {dryRun.error && <ProblemNote problem={dryRun.error} />}
        {dryRun.data && isTried && <NameDryRunResult found={dryRun.data} />}
      </form>
    </SidePanel>
  );
}
