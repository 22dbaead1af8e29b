import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import { createProjectGraphAsync } from 'nx/src/project-graph/project-graph.js';
import reactHooks from 'eslint-plugin-react-hooks';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

// The module-boundary rule reads the project graph from a cache and says nothing when there is none, so it is made here.
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: false });

const root = fileURLToPath(new URL('.', import.meta.url));
/** Specs and what only they use. */
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/src/testing/**/*.ts'];
const libraries = [
  'contracts',
  'law',
  'feeds',
  'pages',
  'media-text',
  'observability',
  'persistence',
  'messaging',
  'auth',
  'http',
  'operations',
  'bodies',
  'mail',
  'files',
  'redaction',
  'pdf',
];

/** Who may import whom; see docs/adr/0001. An app never imports an app. */
const allowed = {
  'type:app': libraries,
  'type:web': ['contracts', 'law'],
  'type:cli': ['contracts', 'law', 'mail', 'feeds', 'media-text', 'observability', 'persistence', 'messaging'],
  'lib:contracts': [],
  'lib:law': [],
  'lib:feeds': ['files'],
  'lib:pages': ['feeds', 'law'],
  'lib:media-text': [],
  'lib:observability': [],
  'lib:persistence': ['observability'],
  'lib:messaging': ['persistence', 'contracts', 'observability'],
  'lib:auth': ['contracts', 'observability'],
  'lib:http': ['contracts', 'auth', 'observability', 'persistence'],
  'lib:mail': ['contracts', 'files', 'law'],
  'lib:files': ['contracts'],
  'lib:pdf': ['files'],
  'lib:bodies': ['auth', 'contracts', 'law', 'persistence'],
  'lib:redaction': [],
  'lib:operations': ['contracts', 'auth', 'http', 'persistence', 'messaging'],
  'lib:testing': libraries,
};

const moduleBoundaries = (also = []) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allow: [],
      // Specs use libs/testing, which uses the libraries they prove.
      ignoredCircularDependencies: libraries.map((library) => ['@baspasoz/testing', `@baspasoz/${library}`]),
      depConstraints: Object.entries(allowed).map(([sourceTag, names]) => ({
        sourceTag,
        onlyDependOnLibsWithTags: [...names, ...also].map((name) => `lib:${name}`),
      })),
    },
  ],
});

/** One home for each dangerous package. */
const homes = {
  kafka: {
    regex: '^(kafkajs|@platformatic/kafka)(/|$)',
    message: 'Kafka drivers live behind the KafkaClient port of libs/messaging.',
  },
  pg: {
    regex: '^pg(/|$)',
    message: 'A raw connection passes the tenant by: use the scoped transaction of libs/persistence.',
  },
  typeorm: {
    group: ['typeorm'],
    importNames: ['DataSource', 'Repository', 'createConnection', 'getRepository'],
    message: 'Rows are reached through the tenant-scoped transaction of libs/persistence.',
  },
  nestTypeorm: {
    group: ['@nestjs/typeorm'],
    message: 'Repositories are not injected: use Tenants.run of libs/persistence.',
  },
};
const testHelpers = { regex: '^\\.{1,2}/(.*/)?testing/', message: 'Test helpers are for specs.' };
const restrictImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const dynamicKafka = {
  selector: 'ImportExpression[source.value=/^(kafkajs|@platformatic.kafka)($|.)/]',
  message: homes.kafka.message,
};
const everywhere = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|todo)$/]',
    message: 'A run must run everything.',
  },
  {
    selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>5]",
    message: 'More than five dependencies: this does more than one thing.',
  },
];
const clocks = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure code is given its time.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Pure code is given its time.',
  },
  { selector: 'ImportExpression', message: 'Pure code imports nothing on the way.' },
];
const noKazakhInBrowsers = 'Chromium has no Kazakh locale data: use the formats of the web itself.';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/node_modules/**',
      '.baspasoz/**',
      '.nx/**',
      'libs/contracts/released/**',
      'coverage/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'URLSearchParams',
          'fetch',
          'performance',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'setImmediate',
          'AbortController',
          'AbortSignal',
          'TextDecoder',
          'TextEncoder',
          'structuredClone',
          'globalThis',
          'Response',
          'Request',
          'Headers',
          'document',
          'window',
          'EventSource',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { '@nx': nx },
    rules: {
      ...moduleBoundaries(),
      ...restrictImports(testHelpers, homes.kafka, homes.pg, homes.typeorm, homes.nestTypeorm),
      'no-restricted-syntax': ['error', ...everywhere, dynamicKafka],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      // Input is cleaned of them.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['libs/persistence/src/**/*.ts', 'libs/testing/src/**/*.ts'],
    rules: restrictImports(homes.kafka),
  },
  {
    // The relay holds its advisory lock on a connection of its own.
    files: ['libs/messaging/src/**/*.ts'],
    rules: {
      ...restrictImports(testHelpers, homes.typeorm, homes.nestTypeorm),
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: [
      'apps/*/src/domain/**/*.ts',
      'apps/*/src/**/domain/**/*.ts',
      'libs/law/src/**/*.ts',
      'libs/media-text/src/**/*.ts',
    ],
    ignores: specs,
    rules: {
      ...restrictImports(
        {
          regex: '^(?!\\.{1,2}/|@baspasoz/(law|contracts|media-text)$)',
          message: 'The law is pure: no framework, no I/O, no library but pure ones.',
        },
        {
          regex: '^\\.\\./(.*/)?(persistence|features|consumers|sweep)/',
          message: 'domain/ knows nothing of what surrounds it.',
        },
      ),
      'no-restricted-syntax': ['error', ...everywhere, ...clocks],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'console'],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: noKazakhInBrowsers }],
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        { selector: 'MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]', message: noKazakhInBrowsers },
        { selector: "MemberExpression[property.name='Intl']", message: noKazakhInBrowsers },
      ],
    },
  },
  {
    files: [...specs, 'tests/**/*.ts', 'bench/**/*.ts', 'tools/**/*.ts'],
    rules: {
      ...moduleBoundaries(['testing']),
      ...restrictImports(homes.kafka),
      'max-lines': 'off',
      'no-restricted-globals': 'off',
    },
  },
  {
    files: [
      'libs/messaging/**/*.spec.ts',
      'libs/messaging/src/testing/**/*.ts',
      'tests/chaos/**/*.ts',
      'bench/**/*.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
);
