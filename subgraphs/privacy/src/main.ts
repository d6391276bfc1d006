import { runSubgraph } from '@helsegraf/subgraph-kit';
import { readPrivacyConfig } from './privacyConfig.ts';
import { startPrivacy } from './startPrivacy.ts';

await runSubgraph('privacy', () => startPrivacy(readPrivacyConfig(process.env)));
