import type { Dimension } from '@/lib/core/rubric/rubric';
import { apiDesign } from './backend/api-design';
import { codeQuality } from './backend/code-quality';
import { debugging } from './backend/debugging';
import { systemDesign } from './backend/system-design';
import { technicalKnowledge } from './backend/technical-knowledge';
import { modelling } from './data/modelling';
import { pipelines } from './data/pipelines';
import { platform } from './data/platform';
import { privacy } from './data/privacy';
import { quality } from './data/quality';
import type { Examples } from './examples';
import { accessibility } from './frontend/accessibility';
import { design } from './frontend/design';
import { interfaceEngineering } from './frontend/interface';
import { performance } from './frontend/performance';
import { frontendQuality } from './frontend/quality';
import { execution } from './manager/delivery';
import { hiring } from './manager/hiring';
import { judgement } from './manager/judgement';
import { people } from './manager/people';
import { strategy } from './manager/strategy';
import { customers } from './product/customers';
import { data } from './product/data';
import { delivery } from './product/delivery';
import { discovery } from './product/discovery';
import { prioritisation } from './product/prioritisation';
import { automation } from './reliability/automation';
import { capacity } from './reliability/capacity';
import { incidents } from './reliability/incidents';
import { observability } from './reliability/observability';
import { systemsNetworking } from './reliability/systems-networking';
import { collaboration } from './shared/collaboration';
import { learning } from './shared/learning';

const examplesById: Readonly<Record<string, readonly Examples[]>> = {
  'technical-knowledge': [technicalKnowledge],
  'code-quality-testing': [codeQuality, frontendQuality],
  'debugging-troubleshooting': [debugging],
  'api-design-integration': [apiDesign],
  'system-design-architecture': [systemDesign],
  'collaboration-communication': [collaboration],
  'learning-ownership': [learning],
  'interface-engineering': [interfaceEngineering],
  'accessibility-usability': [accessibility],
  'performance-debugging': [performance],
  'working-with-design-data': [design],
  'pipelines-processing': [pipelines],
  'data-modelling-sql': [modelling],
  'data-quality-testing': [quality],
  'platform-operations': [platform],
  'privacy-governance': [privacy],
  'systems-networking': [systemsNetworking],
  'automation-code': [automation],
  'observability-objectives': [observability],
  'incident-response': [incidents],
  'capacity-resilience': [capacity],
  'people-growth': [people],
  'hiring-team-building': [hiring],
  'delivery-execution': [execution],
  'technical-judgement': [judgement],
  'strategy-alignment': [strategy],
  'customer-understanding': [customers],
  'product-sense-discovery': [discovery],
  'prioritisation-strategy': [prioritisation],
  'delivery-working-with-engineering': [delivery],
  'data-experimentation': [data],
};

/** All built-in examples. */
export const allExamples: readonly Examples[] = Object.values(examplesById).flat();

/** The built-in examples for a dimension; none for one of the user's own. */
export const examplesOf = ({ id }: Pick<Dimension, 'id'>): readonly Examples[] => examplesById[id] ?? [];
