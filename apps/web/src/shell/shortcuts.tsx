import { Kbd } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../ui/side-panel';
import { onKey } from './keyboard';
import classes from './shell.module.css';

const keys = ['/', 'j', 'k', 'Enter', 'a', 'x', 'c', 'd', '?'] as const;

/** `?` shows what the keyboard can do. */
export function Shortcuts() {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  useEffect(() => onKey('?', open), [open]);
  if (!opened) return null;
  return (
    <SidePanel title={t('keys.title')} onClose={close}>
      <dl className={classes.keys}>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(`keys.${key === '/' ? 'slash' : key === '?' ? 'question' : key}`)}</dd>
          </div>
        ))}
      </dl>
    </SidePanel>
  );
}
