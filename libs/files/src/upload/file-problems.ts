import { defineProblems } from '@baspasoz/contracts';

/** What can be wrong with files that are sent. */
export const fileProblems = defineProblems({
  'malformed-upload': {
    status: 400,
    kk: 'Файлдар толық жетпеді немесе multipart/form-data пішімі бұзылған',
    ru: 'Файлы дошли не полностью или нарушен формат multipart/form-data',
    en: 'The files did not arrive whole, or the multipart/form-data format is broken',
  },
  'upload-too-large': {
    status: 413,
    kk: 'Файлдардың жалпы көлемі тым үлкен: ең көбі {limit}',
    ru: 'Файлы вместе слишком велики: не больше {limit}',
    en: 'The files together are too large: at most {limit}',
  },
  'files-refused': {
    status: 422,
    kk: 'Кейбір файлдар қабылданбады; оларды алып тастаңыз немесе ауыстырыңыз',
    ru: 'Некоторые файлы не приняты; уберите их или замените',
    en: 'Some files were not taken; remove or replace them',
  },
});

/** What can be wrong with one of them. */
export const fileFaults = {
  'file-too-large': {
    kk: '«{name}» тым үлкен: ең көбі {limit}',
    ru: '«{name}» слишком велик: не больше {limit}',
    en: '“{name}” is too large: at most {limit}',
  },
  'file-type-not-accepted': {
    kk: '«{name}»: мұндай файл түрі қабылданбайды. PDF, Office құжатын, сурет, аудио немесе бейне жіберіңіз',
    ru: '«{name}»: такой вид файла не принимается. Отправьте PDF, документ Office, снимок, аудио или видео',
    en: '“{name}”: this type of file is not accepted. Send a PDF, an Office document, a picture, audio or video',
  },
  'file-empty': { kk: '«{name}» бос', ru: '«{name}» пуст', en: '“{name}” is empty' },
  'too-many-files': {
    kk: 'Файлдар тым көп: ең көбі {max}',
    ru: 'Файлов слишком много: не больше {max}',
    en: 'Too many files: at most {max}',
  },
} as const;
