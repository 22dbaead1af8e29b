import { DigestChoiceController } from './choose-digests/digest-choice.controller.js';
import { DigestChoice } from './choose-digests/digest-choice.handler.js';
import { ConfirmStoryController } from './confirm-story/confirm-story.controller.js';
import { ConfirmStory } from './confirm-story/confirm-story.handler.js';
import { DismissStoryController } from './dismiss-story/dismiss-story.controller.js';
import { DismissStory } from './dismiss-story/dismiss-story.handler.js';
import { DryRunWatchNameController } from './dry-run-watch-name/dry-run-watch-name.controller.js';
import { DryRunWatchName } from './dry-run-watch-name/dry-run-watch-name.handler.js';
import { DryRunCoverageRuleController } from './dry-run-coverage-rule/dry-run-coverage-rule.controller.js';
import { DryRunCoverageRule } from './dry-run-coverage-rule/dry-run-coverage-rule.handler.js';
import { GiveArticlesController } from './give-articles/give-articles.controller.js';
import { GiveArticles } from './give-articles/give-articles.handler.js';
import { GiveTable } from './give-articles/give-table.handler.js';
import { ListStoriesController } from './list-stories/list-stories.controller.js';
import { ListStories } from './list-stories/list-stories.handler.js';
import { ListOfficialMessagesController } from './list-official-messages/list-official-messages.controller.js';
import { ListOfficialMessages } from './list-official-messages/list-official-messages.handler.js';
import { HearHubController } from './hear-hub/hear-hub.controller.js';
import { HearHub } from './hear-hub/hear-hub.handler.js';
import { VerifyHub } from './hear-hub/verify-hub.handler.js';
import { LookAtAddressController } from './look-at-address/look-at-address.controller.js';
import { LookAtAddress } from './look-at-address/look-at-address.handler.js';
import { CoverageRulesController } from './manage-coverage-rules/coverage-rules.controller.js';
import { CoverageRules } from './manage-coverage-rules/coverage-rules.handler.js';
import { AddSource } from './manage-sources/add-source.handler.js';
import { ChangeSource } from './manage-sources/change-source.handler.js';
import { ReadSources } from './manage-sources/read-sources.handler.js';
import { SourcesController } from './manage-sources/sources.controller.js';
import { WatchNamesController } from './manage-watch-names/watch-names.controller.js';
import { WatchNames } from './manage-watch-names/watch-names.handler.js';
import { DigestsController } from './read-digests/digests.controller.js';
import { ListDigests } from './read-digests/list-digests.handler.js';
import { ShowDigest } from './read-digests/show-digest.handler.js';
import { CoverageSettingsController } from './set-coverage/coverage-settings.controller.js';
import { CoverageSettings } from './set-coverage/coverage-settings.handler.js';
import { DigestHoursController } from './set-digest-hours/digest-hours.controller.js';
import { SetDigestHours } from './set-digest-hours/digest-hours.handler.js';
import { QuietHoursController } from './set-quiet-hours/quiet-hours.controller.js';
import { SetQuietHours } from './set-quiet-hours/quiet-hours.handler.js';
import { ReadSpikes } from './watch-spikes/read-spikes.handler.js';
import { SpikesController } from './watch-spikes/spikes.controller.js';
import { ShowStoryController } from './show-story/show-story.controller.js';
import { storiesProviders } from '../stories/stories-providers.js';

/** What people do with sources, with stories, with digests and with what the body watches for; runs in the API role. */
export const coverageControllers = [
  ListStoriesController,
  ListOfficialMessagesController,
  ShowStoryController,
  ConfirmStoryController,
  DismissStoryController,
  CoverageSettingsController,
  WatchNamesController,
  CoverageRulesController,
  DryRunCoverageRuleController,
  DryRunWatchNameController,
  SourcesController,
  LookAtAddressController,
  HearHubController,
  DigestsController,
  DigestChoiceController,
  DigestHoursController,
  QuietHoursController,
  SpikesController,
  GiveArticlesController,
];

export const coverageHandlers = [
  ListStories,
  ListOfficialMessages,
  ConfirmStory,
  DismissStory,
  CoverageSettings,
  WatchNames,
  CoverageRules,
  DryRunCoverageRule,
  DryRunWatchName,
  ReadSources,
  AddSource,
  ChangeSource,
  LookAtAddress,
  HearHub,
  VerifyHub,
  ListDigests,
  ShowDigest,
  DigestChoice,
  SetDigestHours,
  SetQuietHours,
  ReadSpikes,
  GiveArticles,
  GiveTable,
  ...storiesProviders,
];
