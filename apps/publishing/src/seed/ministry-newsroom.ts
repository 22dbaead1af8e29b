import type { DemoNewsroom } from './demo-newsroom.js';

/** The Ministry of Healthcare: invented texts, no person in them. */
export const ministryNewsroom: DemoNewsroom = {
  slug: 'moh',
  name: {
    kk: 'Денсаулық сақтау министрлігінің баспасөз қызметі',
    ru: 'Пресс-служба Министерства здравоохранения',
    en: 'Press service of the Ministry of Healthcare',
  },
  headName: {
    kk: 'Денсаулық сақтау министрінің парағы',
    ru: 'Страница министра здравоохранения',
    en: 'Page of the Minister of Healthcare',
  },
  sections: ['news', 'press-releases', 'appointments', 'structure', 'leadership', 'contacts'],
  headSections: ['news', 'statements'],
  overdue: ['structure'],
  publications: [
    {
      key: 'ambulances',
      section: 'news',
      end: 'published',
      editions: {
        kk: {
          title: 'Ауылдарға 120 жаңа жедел жәрдем көлігі жіберілді',
          lead: 'Көліктер 14 облыстың аудандық ауруханаларына бөлінді.',
          text: '## Қайда жіберілді\n\nКөліктер шалғай елді мекендерге бірінші кезекте берілді.\n\n- 60 көлік барлық жүргіштігі жоғары шассиде\n- 60 көлік реанимация жабдығымен\n\nБрифингтің толық мәтіні министрліктің баспасөз қызметінде.',
        },
        ru: {
          title: 'В сёла отправлены 120 новых машин скорой помощи',
          lead: 'Машины распределены по районным больницам 14 областей.',
          text: '## Куда отправлены\n\nВ первую очередь машины получили отдалённые сёла.\n\n- 60 машин на шасси повышенной проходимости\n- 60 машин с реанимационным оборудованием\n\nПолный текст брифинга есть в пресс-службе министерства.',
        },
        en: {
          title: '120 new ambulances sent to rural hospitals',
          lead: 'The vehicles went to district hospitals of 14 regions.',
          text: '## Where they went\n\nRemote villages came first.\n\n- 60 vehicles on an off-road chassis\n- 60 vehicles with resuscitation equipment\n\nThe full text of the briefing is with the press service of the ministry.',
        },
      },
    },
    {
      key: 'flu-season',
      section: 'press-releases',
      end: 'published',
      editions: {
        kk: {
          title: 'Тұмауға қарсы екпе науқаны басталды',
          lead: 'Екпе тәуекел тобына тегін салынады.',
          text: 'Екпе барлық емханада салынады. Жазылу үшін **тіркелген емханаңызға** хабарласыңыз.',
        },
        ru: {
          title: 'Началась прививочная кампания против гриппа',
          lead: 'Для групп риска прививка бесплатна.',
          text: 'Прививку делают во всех поликлиниках. Для записи обратитесь в **свою поликлинику**.',
        },
      },
    },
    {
      key: 'heating-failure',
      section: 'news',
      end: 'published-at-once',
      reason: 'Ауруханада жылу тоқтады, туыстарға түнде хабарлау керек',
      editions: {
        kk: {
          title: 'Облыстық ауруханадағы жылу апаты: науқастар көшірілді',
          lead: 'Барлық науқас көрші ғимаратқа көшірілді, емдеу үзілген жоқ.',
          text: 'Жылу жүйесін жөндеу бригадасы орнында. Туыстарға ақпарат қабылдау бөлімінде тәулік бойы беріледі.',
        },
        ru: {
          title: 'Авария отопления в областной больнице: пациенты переведены',
          lead: 'Все пациенты переведены в соседний корпус, лечение не прерывалось.',
          text: 'Ремонтная бригада на месте. Родственникам отвечают в приёмном отделении круглосуточно.',
        },
      },
    },
    {
      key: 'rumour',
      section: 'news',
      end: 'immediate-asked',
      reason: 'Әлеуметтік желіде инсулин таусылды деген жалған ақпарат тарап жатыр',
      editions: {
        kk: {
          title: 'Инсулин қоры алты айға жетеді',
          lead: 'Дәріханаларда инсулин таусылды деген хабар рас емес.',
          text: 'Қор барлық облыста бар. Дәрі тапшылығы туралы хабарды **1406** нөмірі бойынша қабылдаймыз.',
        },
        ru: {
          title: 'Запаса инсулина хватит на шесть месяцев',
          lead: 'Сообщения о том, что инсулин в аптеках закончился, неверны.',
          text: 'Запас есть во всех областях. О нехватке лекарств сообщайте по номеру **1406**.',
        },
      },
    },
    {
      key: 'rural-doctors',
      section: 'news',
      end: 'on-approval',
      editions: {
        kk: {
          title: 'Ауылға барған дәрігерлерге көтерме жәрдемақы өседі',
          lead: 'Жаңа мөлшер келесі жылдан бастап қолданылады.',
          text: 'Жәрдемақы ауылда бес жыл жұмыс істеуге келіскен дәрігерлерге төленеді.',
        },
        ru: {
          title: 'Подъёмные для сельских врачей вырастут',
          lead: 'Новый размер действует со следующего года.',
          text: 'Подъёмные получают врачи, согласившиеся работать в селе пять лет.',
        },
      },
    },
    {
      key: 'appointment-draft',
      section: 'appointments',
      end: 'draft',
      editions: {
        kk: {
          title: 'Комитет төрағасы тағайындалды',
          lead: '',
          text: '',
        },
      },
    },
  ],
};
