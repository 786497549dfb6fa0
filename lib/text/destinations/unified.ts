import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about Unified.to. */
export const unifiedTexts = {
  label: 'Unified.to',
  about: 'The scorecard goes to the hiring system that a Unified.to connection leads to.',
  fields: {
    apiKey: {
      label: 'API key',
      hint: 'In Unified.to under Settings, API keys. It opens every connection of the workspace: prefer a workspace with this one only.',
    },
    connection: {
      label: 'Connection ID',
      hint: 'In Unified.to under Connections: the one to your hiring system, with write access to scorecards.',
    },
    region: { label: 'Region', hint: 'Where the Unified.to workspace is.', choices: { us: 'United States', eu: 'Europe', au: 'Australia' } },
    interviewer: {
      label: 'Your user ID there',
      hint: 'As Unified.to lists it for the hiring system. Left empty, the entry bears the name of the connection.',
    },
  },
} as const satisfies DestinationTexts;
