import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const isWebAddress = (url: string) => /^https?:\/\//i.test(url);

/** A link out of the product, to an address a feed gave: a web address or no link at all, and the other side learns nothing of us. */
export function OuterLink({ url, lang, children }: { url: string; lang?: string; children: ReactNode }) {
  const { t } = useTranslation();
  if (!isWebAddress(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow" lang={lang}>
      {children}
      <span className="visually-hidden"> ({t('common.newTab')})</span>
    </a>
  );
}
