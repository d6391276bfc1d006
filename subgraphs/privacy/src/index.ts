export type { PrivacyConfig, PrivacyService } from './privacyConfig.ts';
export { startPrivacy } from './startPrivacy.ts';
