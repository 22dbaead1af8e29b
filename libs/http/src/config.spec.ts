import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUrl, Max, Min, MinLength } from 'class-validator';
import { ConfigError, readConfig } from './config.js';

class Config {
  @IsInt()
  @Min(1)
  @Max(65535)
  PORT: number = 8102;

  @IsUrl({ protocols: ['postgres'], require_protocol: true, require_tld: false })
  DATABASE_URL!: string;

  @IsString()
  @MinLength(16)
  SESSION_SECRET!: string;

  @IsOptional()
  @IsBoolean()
  VERBOSE?: boolean;

  @IsOptional()
  @IsIn(['kafkajs', 'platformatic'])
  KAFKA_DRIVER?: string;
}

const good = {
  DATABASE_URL: 'postgres://app:x@127.0.0.1:8432/requests',
  SESSION_SECRET: 'sixteen characters and more',
};

describe('configuration', () => {
  it('is read by the declared types, with the defaults of the class', () => {
    expect(readConfig(Config, { ...good, VERBOSE: 'false', HOME: '/root' })).toEqual({
      ...good,
      PORT: 8102,
      VERBOSE: false,
    });
    expect(readConfig(Config, { ...good, PORT: '9000', VERBOSE: '' })).toEqual({ ...good, PORT: 9000 });
  });

  it('reads a variable whose type is only told by its default', () => {
    class Inferred {
      @IsInt()
      PORT = 8101;

      @IsBoolean()
      VERBOSE = false;
    }
    expect(readConfig(Inferred, { PORT: '9000', VERBOSE: 'true' })).toEqual({ PORT: 9000, VERBOSE: true });
  });

  it.each([
    [{ ...good, PORT: 'abc' }, /^PORT has a wrong value: .*integer/],
    [{ ...good, PORT: '70000' }, /^PORT has a wrong value: .*65535/],
    [{ ...good, PORT: '0x50' }, /^PORT/],
    [{ ...good, DATABASE_URL: undefined }, /^DATABASE_URL is missing: .*URL/],
    [{ ...good, DATABASE_URL: 'mysql://x' }, /^DATABASE_URL has a wrong value/],
    [{ ...good, VERBOSE: 'maybe' }, /^VERBOSE has a wrong value: .*boolean/],
    [{ ...good, KAFKA_DRIVER: 'rabbit' }, /^KAFKA_DRIVER has a wrong value: .*kafkajs, platformatic/],
  ])('%j names the variable and what was expected', (env, fault) => {
    expect(() => readConfig(Config, env)).toThrow(fault);
  });

  it('names every fault at once, and never quotes a value', () => {
    const read = () => readConfig(Config, { DATABASE_URL: 'secret-in-url', SESSION_SECRET: 'hunter2' });
    expect(read).toThrow(ConfigError);
    try {
      read();
    } catch (error) {
      expect((error as ConfigError).faults).toHaveLength(2);
      expect((error as ConfigError).message).not.toMatch(/hunter2|secret-in-url/);
    }
  });
});
