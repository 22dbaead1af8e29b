import type { ProblemDefinition } from '@baspasoz/contracts';

/** What can go wrong with lines to take, topics and contradictions. */
export const lineProblems = {
  'line-not-found': {
    status: 404,
    kk: 'Мұндай тезис табылмады',
    ru: 'Такого тезиса нет',
    en: 'There is no such line to take',
  },
  'topic-not-found': {
    status: 404,
    kk: 'Тақырыптық жоспарда мұндай тақырып жоқ',
    ru: 'Такой темы в тематическом плане нет',
    en: 'There is no such topic in the topic plan',
  },
  'contradiction-not-found': {
    status: 404,
    kk: 'Мұндай қайшылық табылмады',
    ru: 'Такое противоречие не найдено',
    en: 'There is no such contradiction',
  },
  'contradiction-settled': {
    status: 409,
    kk: 'Бұл қайшылық бойынша шешім қабылданып қойған',
    ru: 'По этому противоречию решение уже принято',
    en: 'This contradiction has already been settled',
  },
  'contradiction-reason': {
    status: 400,
    kk: 'Шешімнің себебін жазыңыз',
    ru: 'Укажите причину решения',
    en: 'Give the reason for the decision',
  },
  'line-changed': {
    status: 409,
    kk: 'Оны сіз ашқаннан кейін басқа адам өзгертті; жаңа нұсқасын қараңыз',
    ru: 'Пока вы работали, это изменил другой человек; посмотрите новую версию',
    en: 'Somebody else changed it after you opened it; look at the new version',
  },
  'line-action': {
    status: 409,
    kk: 'Тезистің қазіргі күйінде бұл әрекетті орындауға болмайды',
    ru: 'В нынешнем состоянии тезиса это действие невозможно',
    en: 'The line to take does not allow this in its present state',
  },
  'line-incomplete': {
    status: 422,
    kk: 'Бекітуге жібермес бұрын сұрақ пен мәтінді мемлекеттік тілде және орыс тілінде толтырыңыз',
    ru: 'Перед утверждением заполните вопрос и текст на государственном и русском языках',
    en: 'Complete the question and the text in Kazakh and in Russian before asking for approval',
  },
  'line-validity': {
    status: 400,
    kk: 'Тезистің қолданылу мерзімі дұрыс емес: соңғы күні басталған күнінен және бүгінгі күннен ерте болмауға тиіс',
    ru: 'Срок действия тезиса неверен: последний день не может быть раньше первого и раньше сегодняшнего',
    en: 'The validity is wrong: the last day cannot be before the first one or before today',
  },
  'line-own-approval': {
    status: 403,
    kk: 'Тезисті оны жазған адам бекіте алмайды: екінші адам бекітеді',
    ru: 'Тезис не утверждает тот, кто его писал: нужен второй человек',
    en: 'Whoever wrote a line cannot approve it: a second person does',
  },
  'line-approver': {
    status: 403,
    kk: 'Бұл тақырыптағы тезисті тақырыптық жоспарда көрсетілген адам ғана бекітеді',
    ru: 'Тезисы этой темы утверждает тот, кто указан в тематическом плане',
    en: 'Lines on this topic are approved by whoever the topic plan names',
  },
  'line-foreign-unit': {
    status: 403,
    kk: 'Құрылымдық бөлімшенің қызметкері тек өз бөлімшесінің тезистерін жазады',
    ru: 'Сотрудник структурного подразделения пишет тезисы только своего подразделения',
    en: 'An officer of a structural unit writes lines for that unit only',
  },
  'line-no-such-language': {
    status: 422,
    kk: 'Тезистің бұл тілдегі мәтіні жоқ',
    ru: 'На этом языке текста тезиса нет',
    en: 'The line has no text in this language',
  },
  'line-not-approved': {
    status: 409,
    kk: 'Тезис бекітілмеген, оны жауапқа қоюға болмайды',
    ru: 'Тезис не утверждён, вставить его в ответ нельзя',
    en: 'The line has not been approved and cannot stand in an answer',
  },
  'line-not-yet': {
    status: 409,
    kk: 'Тезис әлі күшіне енген жоқ, оны жауапқа қоюға болмайды',
    ru: 'Тезис ещё не начал действовать, вставить его в ответ нельзя',
    en: 'The line is not valid yet and cannot stand in an answer',
  },
  'line-expired': {
    status: 409,
    kk: 'Тезистің мерзімі өткен: мәтінін жауаптан алып тастаңыз немесе қайта бекіттіріңіз',
    ru: 'Срок действия тезиса истёк: уберите его текст из ответа или утвердите тезис заново',
    en: 'The line has expired: take its text out of the answer or have it approved again',
  },
  'line-withdrawn': {
    status: 409,
    kk: 'Тезис кері қайтарып алынған: мәтінін жауаптан алып тастаңыз',
    ru: 'Тезис отозван: уберите его текст из ответа',
    en: 'The line has been withdrawn: take its text out of the answer',
  },
  'line-superseded': {
    status: 409,
    kk: 'Тезистің жаңа нұсқасы бекітілген: ескі мәтіннің орнына соны қойыңыз',
    ru: 'Утверждена новая версия тезиса: замените ею прежний текст',
    en: 'A new version of the line has been approved: put it in place of the old text',
  },
  'line-internal': {
    status: 409,
    kk: 'Тезис ішкі пайдалануға арналған, оны жауапқа қоюға болмайды',
    ru: 'Тезис только для внутреннего пользования, вставить его в ответ нельзя',
    en: 'The line is for internal use only and cannot stand in an answer',
  },
  'topic-review': {
    status: 400,
    kk: 'Қайта қарау күні тақырып күшіне енетін күннен ерте болмауға тиіс',
    ru: 'День пересмотра не может быть раньше дня, с которого действует тема',
    en: 'The day of review cannot be before the day from which the topic holds',
  },
} as const satisfies Record<string, ProblemDefinition>;
