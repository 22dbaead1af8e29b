import { refusedBody } from './refused-bodies.js';

const other = { kk: 'Басқа орган', ru: 'Другой орган', en: 'Another body' };
const named = (name: string) => refusedBody({ bin: '980540000397', names: [{ ...other, ru: name }] })?.code;

describe('the State Guard Service is no body of this system (¶1)', () => {
  it.each([
    'Служба государственной охраны Республики Казахстан',
    'СЛУЖБА  ГОСУДАРСТВЕННОЙ   ОХРАНЫ',
    'Cлyжбa гocударственной oхраны PK',
    '«Служба государственной охраны» РК',
    'Департамент Службы государственной охраны РК по г. Алматы',
    'Служба охраны Президента Республики Казахстан',
    'СГО РК',
    'С\u200bлужба государственной охраны',
    'Қазақстан Республикасының Мемлекеттік күзет қызметі',
    'ҚР Мемлекеттік күзет қызметінің департаменті',
    'State Security Service of the Republic of Kazakhstan',
    'The State Guard Service',
  ])('%s', (name) => {
    expect(named(name)).toBe('state-guard-service');
  });

  it.each([
    'Министерство здравоохранения Республики Казахстан',
    'Комитет национальной безопасности Республики Казахстан',
    'Комитет лесного хозяйства и животного мира',
    'Служба государственной охраны лесов',
    'Государственная инспекция труда',
    'Мемлекеттік кірістер комитеті',
    'National Security Committee',
    'Агентство по делам государственной службы',
  ])('%s is not taken for it', (name) => {
    expect(named(name)).toBeUndefined();
  });
});
