import type { LocalizedText } from '@baspasoz/law';

type Words = Record<'passed' | 'failed', LocalizedText>;

/** What each check of a draft says, when it is met and when it is not. */
export const checkWords = {
  language: {
    passed: {
      kk: 'Жауап сұрау салу тілінде',
      ru: 'Ответ на языке запроса',
      en: 'The answer is in the language of the request',
    },
    failed: {
      kk: 'Сұрау салу тіліндегі мәтін жоқ',
      ru: 'Нет текста на языке запроса',
      en: 'There is no text in the language of the request',
    },
  },
  'text-language': {
    passed: {
      kk: 'Мәтіндер өз тілінде жазылған',
      ru: 'Тексты написаны на своих языках',
      en: 'Each text is in its own language',
    },
    failed: {
      kk: 'Мәтін көрсетілген тілде жазылмаған',
      ru: 'Текст написан не на указанном языке',
      en: 'A text is not in the language it stands under',
    },
  },
  sources: {
    passed: {
      kk: 'Әрбір дерек көзімен берілген',
      ru: 'У каждого сведения указан источник',
      en: 'Every statement of fact has its source',
    },
    failed: {
      kk: 'Дерек көзі көрсетілмеген сөйлемдер бар',
      ru: 'Есть сведения без источника',
      en: 'Some statements of fact have no source',
    },
  },
  reasoning: {
    passed: { kk: 'Бас тарту дәлелденген', ru: 'Отказ мотивирован', en: 'The refusal is reasoned' },
    failed: {
      kk: 'Бас тартудың негізі мен дәлелдерін жазыңыз',
      ru: 'Укажите основание и мотивы отказа',
      en: 'State the ground of the refusal and its reasons',
    },
  },
  withheld: {
    passed: {
      kk: 'Әрбір берілмеген бөліктің негізі мен дәлелдері бар',
      ru: 'У каждой непредоставленной части есть основание и мотивы',
      en: 'Every part that is withheld has its ground and reasons',
    },
    failed: {
      kk: 'Ішінара бас тартқанда нақты не берілмейтінін және оның себебін жауаптың әр тілінде жазыңыз',
      ru: 'При частичном отказе напишите на каждом языке ответа, что именно не предоставляется и почему',
      en: 'For a refusal in part, say in every language of the answer what exactly is withheld and why',
    },
  },
  resolution: {
    passed: {
      kk: 'Шағым бойынша не өзгеретіні жазылған',
      ru: 'Сказано, что меняется по жалобе',
      en: 'It is said what is changed on the complaint',
    },
    failed: {
      kk: 'Шағым бойынша не өзгеретінін сұрау салу тілінде жазыңыз',
      ru: 'Напишите на языке запроса, что меняется по жалобе',
      en: 'Say in the language of the request what is changed on the complaint',
    },
  },
  'in-full': {
    passed: {
      kk: 'Шағым толық қанағаттандырылады',
      ru: 'Жалоба удовлетворяется полностью',
      en: 'The complaint is satisfied in full',
    },
    failed: {
      kk: 'Орган шағымды тек толық қанағаттандыра алады: шағымда сұралғаннан бас тартылмағанын тексеріңіз',
      ru: 'Орган удовлетворяет жалобу только полностью: проверьте, что отказ не касается того, о чём жалоба',
      en: 'The body satisfies a complaint in full only: make sure that what is withheld is not what the complaint is about',
    },
  },
  'legal-reference': {
    passed: {
      kk: 'Заңнамаға сілтеме жауап астына қосылады',
      ru: 'Ссылка на законодательство добавится под ответом',
      en: 'The reference to the law is added under the answer',
    },
    failed: {
      kk: 'Заңнамаға сілтеме жоқ',
      ru: 'Нет ссылки на законодательство',
      en: 'There is no reference to the law',
    },
  },
  'appeal-text': {
    passed: {
      kk: 'Шағым жасау құқығының түсіндірмесі жауап астына қосылады',
      ru: 'Разъяснение права на жалобу добавится под ответом',
      en: 'The right to complain is explained under the answer',
    },
    failed: {
      kk: 'Шағым жасау құқығы түсіндірілмеген',
      ru: 'Право на жалобу не разъяснено',
      en: 'The right to complain is not explained',
    },
  },
  'wished-form': {
    passed: {
      kk: 'Жауап сұрау салуда көрсетілген нысанда',
      ru: 'Ответ в той форме, которая указана в запросе',
      en: 'The answer has the form that the request names',
    },
    failed: {
      kk: 'Сұрау салуда жауаптың басқа нысаны көрсетілген',
      ru: 'В запросе указана другая форма ответа',
      en: 'The request names another form of the answer',
    },
  },
  'oral-form': {
    passed: {
      kk: 'Ауызша жауап беруге заң жол беретін тақырып таңдалған',
      ru: 'Выбран вопрос, на который закон разрешает ответить устно',
      en: 'A topic is chosen on which the law allows an oral answer',
    },
    failed: {
      kk: 'Ауызша жауап заңдағы тізім бойынша ғана беріледі: тақырыпты таңдаңыз',
      ru: 'Устно отвечают только по перечню закона: выберите вопрос из перечня',
      en: 'Oral answers are given on the list of the law only: choose the topic',
    },
  },
  hidden: {
    passed: {
      kk: 'Файлдарда жасырылғанның бәрі «Ішінара бас тарту» бөлімінде дәлелденген',
      ru: 'Всё, что скрыто в файлах, обосновано в «Отказе в части»',
      en: 'Everything hidden in files is reasoned under “Refusal in part”',
    },
    failed: {
      kk: 'Файлдарда осы негіздер бойынша орындар жасырылған. «Ішінара бас тарту» бөліміне қосып, нені және неліктен жасырғаныңызды жазыңыз',
      ru: 'В файлах скрыты места по этим основаниям. Добавьте их в «Отказ в части» и напишите, что скрыто и почему',
      en: 'Places are hidden in files on these grounds. Add them under “Refusal in part” and say what is hidden and why',
    },
  },
  'second-eyes': {
    passed: { kk: 'Мәтін келісілген', ru: 'Текст согласован', en: 'The text is approved' },
    failed: {
      kk: 'Мәтінді екінші адам қарап шықпаған',
      ru: 'Второй человек текста не видел',
      en: 'No second person has approved the text',
    },
  },
  'link-only': {
    passed: {
      kk: 'Жауап сілтемемен ғана шектелмейді',
      ru: 'Ответ не сводится к ссылке',
      en: 'The answer is more than a link',
    },
    failed: {
      kk: 'Жауап сілтемеге ғана саяды: сұралған мәліметтің өзін жазыңыз',
      ru: 'Ответ сводится к ссылке: напишите сами сведения',
      en: 'The answer is little more than a link: write the information itself',
    },
  },
  questions: {
    passed: {
      kk: 'Барлық сұрақ қамтылған сияқты',
      ru: 'Похоже, отвечено на все вопросы',
      en: 'All questions seem to be answered',
    },
    failed: {
      kk: 'Жауапсыз қалған сияқты сұрақтар бар',
      ru: 'Похоже, не на все вопросы отвечено',
      en: 'Some questions seem to be left open',
    },
  },
  'personal-data': {
    passed: {
      kk: 'Бөгде адамдардың нөмірлері табылмады',
      ru: 'Номеров третьих лиц не найдено',
      en: 'No numbers of third persons were found',
    },
    failed: {
      kk: 'Мәтінде бөгде адамның ЖСН-і немесе телефоны болуы мүмкін',
      ru: 'В тексте может быть ИИН или телефон третьего лица',
      en: 'The text may hold an IIN or a telephone number of a third person',
    },
  },
} as const satisfies Record<string, Words>;

export type CheckCode = keyof typeof checkWords;
