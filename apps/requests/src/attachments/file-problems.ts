import type { ProblemDefinition } from '@baspasoz/contracts';

/** Of the files of a request. */
export const fileProblems = {
  'attachment-not-found': {
    status: 404,
    kk: 'Мұндай файл табылмады',
    ru: 'Такого файла нет',
    en: 'There is no such file',
  },
  'attachment-being-checked': {
    status: 409,
    kk: 'Файл вирусқа тексеріліп жатыр; сәлден кейін қайталаңыз',
    ru: 'Файл проверяется на вирусы; повторите чуть позже',
    en: 'The file is being checked for viruses; try again shortly',
  },
  'attachment-infected': {
    status: 409,
    kk: 'Файлдан вирус табылды, ол оқшауланған және берілмейді',
    ru: 'В файле найден вирус: он изолирован и не выдаётся',
    en: 'A virus was found in the file; it is quarantined and not given out',
  },
  'not-redactable': {
    status: 422,
    kk: 'Бұл файлдың бөліктерін жасыру мүмкін емес: ашылатын PDF не сурет қажет, ең көбі {pages} бет. Құжатты алдымен PDF етіп сақтаңыз',
    ru: 'Скрыть части этого файла нельзя: нужен открывающийся PDF или снимок, не больше {pages} страниц. Сначала сохраните документ как PDF',
    en: 'Parts of this file cannot be hidden: it takes a PDF that opens, or a picture, of at most {pages} pages. Save the document as PDF first',
  },
  'file-too-complex': {
    status: 422,
    kk: 'Файл тым күрделі: беті берілген уақыт пен жадқа сыймады. Оны қайтадан, қарапайым PDF не сурет етіп сақтаңыз',
    ru: 'Файл слишком сложен: страница не уложилась в отведённые время и память. Сохраните его заново как простой PDF или снимок',
    en: 'The file is too complex: a page took more time or memory than it is given. Save it anew as a plain PDF or a picture',
  },
  'drawing-busy': {
    status: 503,
    kk: 'Қазір тым көп файл дайындалып жатыр; бір минуттан кейін қайталаңыз',
    ru: 'Сейчас готовится слишком много файлов; повторите через минуту',
    en: 'Too many files are being prepared at the moment; try again in a minute',
  },
  'redaction-not-clean': {
    status: 422,
    kk: 'Дайындалған файл тексеруден өтпеді: жасырылған мәлімет қалуы мүмкін. Файл жіберілмеді және жойылды',
    ru: 'Подготовленный файл не прошёл проверку: в нём могло остаться скрытое. Файл не выдан и уничтожен',
    en: 'The file that was made did not pass its check: something hidden may be left in it. It was not released and is destroyed',
  },
  'metadata-not-removable': {
    status: 422,
    kk: 'Бұл файлдан метадеректерді алып тастау мүмкін емес: құпиясөзсіз ашылатын PDF, сурет немесе Office құжаты (docx, xlsx, pptx, odt, ods, odp) қажет. Құжатты осындай түрде сақтаңыз',
    ru: 'Убрать метаданные из этого файла нельзя: нужен PDF, снимок или документ Office (docx, xlsx, pptx, odt, ods, odp), который открывается без пароля. Сохраните документ в таком виде',
    en: 'Metadata cannot be taken out of this file: it takes a PDF, a picture or an Office document (docx, xlsx, pptx, odt, ods, odp) that opens without a password. Save the document as one of these',
  },
  'metadata-not-clean': {
    status: 422,
    kk: 'Дайындалған файл тексеруден өтпеді: онда метадеректер қалуы мүмкін. Ол жойылды, бұрынғы файл орнында қалды',
    ru: 'Подготовленный файл не прошёл проверку: в нём могли остаться метаданные. Он уничтожен, прежний файл на месте',
    en: 'The file that was made did not pass its check: metadata may be left in it. It is destroyed, the file stands as it was',
  },
  'attachment-not-removable': {
    status: 409,
    kk: 'Өтінішпен бірге түскен файл жойылмайды',
    ru: 'Файл, поступивший с запросом, не удаляется',
    en: 'A file that came with the request is not removed',
  },
} satisfies Record<string, ProblemDefinition>;
