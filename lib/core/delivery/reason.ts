import * as z from 'zod/mini';
import { type ParamsOf, type ReasonOf, reasonSchemaOf } from '@/lib/core/reasons';

const none = z.readonly(z.object({}));
const ofStatus = z.readonly(z.object({ status: z.number() }));
const ofVendor = z.readonly(z.object({ vendor: z.string() }));
const ofVendorStatus = z.readonly(z.object({ vendor: z.string(), status: z.number() }));
const ofLabel = z.readonly(z.object({ label: z.string() }));
const ofPosition = z.readonly(z.object({ position: z.nullable(z.string()) }));
const ofRow = z.readonly(z.object({ name: z.string() }));

/** Results of an attempt, for every kind of destination. */
const attempts = {
  answered: ofStatus,
  'access-refused': ofStatus,
  gone: none,
  'not-modified': none,
  redirected: ofStatus,
  refused: ofStatus,
  'not-found': none,
  'not-placed': ofStatus,
  'failed-midway': ofStatus,
  'web-page': none,
  'sign-in-there': none,
  offline: none,
  network: none,
  timeout: none,
  interrupted: none,
  withheld: none,
  'not-granted': none,
  'may-have-arrived': none,
  'one-may-have-arrived': none,
  'may-be-there': none,
  'cannot-tell': none,
  'could-not-ask': none,
  'form-gone': none,
  'form-changed': ofLabel,
  'nothing-sent-remap': none,
};

/** The state of a delivery or a destination, and what a person did. */
const standings = {
  'used-up': none,
  'look-first': none,
  'look-there': none,
  'retry-when-up': none,
  'refused-in-a-row': z.readonly(z.object({ count: z.int() })),
  'waits-for-revision': z.readonly(z.object({ revision: z.int() })),
  'destination-removed': none,
  'found-there': none,
  cancelled: none,
  'paused-by-user': none,
  'being-changed': none,
  'destination-unreadable': none,
  'no-destination': none,
  'restored-destination': none,
  'restored-delivery': none,
};

/** Secrets, by the name the hiring system uses. */
const secretNames = ['api-key', 'access-token', 'client-secret', 'signing-secret', 'key'] as const;

/** Reasons of single kinds of destination. */
const vendors = {
  unreachable: ofVendor,
  'no-answer': ofVendor,
  'offline-now': none,
  'may-not-call': ofVendor,
  'was-changed': ofVendor,
  'key-unknown': ofVendor,
  'api-key-unknown': ofVendor,
  'key-forbidden': ofVendor,
  'nothing-here': ofVendor,
  'asks-to-wait': z.readonly(z.object({ vendor: z.string(), seconds: z.nullable(z.string()) })),
  'redirects-elsewhere': ofVendor,
  'vendor-failed': ofVendorStatus,
  'vendor-refused': ofVendorStatus,
  'page-in-place': ofVendor,
  'unknown-form': ofVendor,
  'entry-unreadable': ofVendor,
  'entry-refused': ofVendorStatus,
  'vendor-says': z.readonly(z.object({ vendor: z.string(), said: z.string() })),
  'nothing-written': none,
  'secret-missing': z.readonly(z.object({ secret: z.enum(secretNames) })),
  'no-user': z.readonly(z.object({ vendor: z.string(), email: z.string(), found: z.enum(['none', 'several']) })),
  'key-asked-for': ofVendor,
  'permission-lacking': none,
  'ask-admin': ofVendor,
  'refused-by-code': z.readonly(z.object({ vendor: z.string(), reason: z.string() })),
  'browser-may-not-call': ofVendor,
  'no-token': ofVendor,
  'credentials-refused': ofVendorStatus,
  'token-unreadable': ofVendor,
  'nothing-sent': none,
  'no-tables': none,
  'database-answered': z.readonly(z.object({ status: z.number(), said: z.string() })),
  'change-table': none,
  'check-key': none,
  'signature-refused': ofStatus,
  'endpoint-not-found': none,
  'may-not-save': none,
  'not-saved': z.readonly(z.object({ path: z.string(), error: z.string() })),
  'change-folder': none,
};

/** Reasons of the team's store. */
const team = {
  'team-signed-out': none,
  'team-token': none,
  'team-tables': none,
  'team-no-member': none,
  'team-reads-only': none,
  'team-refused': none,
  'team-two-bodies': none,
};

/** Why a scorecard cannot be planned for a destination. */
const plans = {
  'unknown-kind': none,
  'settings-unreadable': none,
  'choose-candidate': none,
  'look-up-again': none,
  'map-rubric': z.readonly(z.object({ form: z.nullable(z.string()), rubric: z.string() })),
  'changed-since-mapped': z.readonly(z.object({ title: z.string() })),
  'several-forms': none,
  'expression-makes-nothing': none,
  'expression-too-long': none,
  'expression-stopped': none,
  'expression-failed': z.readonly(z.object({ position: z.nullable(z.string()), said: z.string() })),
  'expression-beyond-latin': ofPosition,
  'expression-no-base64': ofPosition,
  'expression-too-large': none,
  'expression-unwritable': z.readonly(z.object({ key: z.nullable(z.string()), found: z.enum(['nan', 'infinite', 'function']) })),
  'not-one-row': none,
  'columns-empty': z.readonly(z.object({ columns: z.readonly(z.array(z.string())) })),
  'row-field-missing': ofRow,
  'row-value-foreign': z.readonly(z.object({ name: z.string(), label: z.string(), value: z.string(), score: z.number() })),
  'row-values-unset': z.readonly(z.object({ name: z.string(), scores: z.readonly(z.array(z.number())) })),
  'row-not-assessed': ofRow,
  'recommendation-field-missing': none,
  'recommendation-values': ofLabel,
  'two-to-one-field': none,
  'required-unfillable': ofLabel,
  'required-unused': ofLabel,
  'required-empty': ofLabel,
};

const shapes = { ...attempts, ...standings, ...vendors, ...team, ...plans };

/** The parameters of each code that a delivery, a paused destination or a plan can have. */
export type DeliveryParams = ParamsOf<typeof shapes>;
/** One message about a delivery, a destination or a plan, as a code. */
export type DeliveryReason = ReasonOf<DeliveryParams>;
/** Several messages, in order. */
export type DeliveryReasons = readonly DeliveryReason[];
/** Which secret is meant. */
export type SecretName = (typeof secretNames)[number];

/** One message about a delivery, a destination or a plan, as a code. */
export const deliveryReasonSchema = reasonSchemaOf(shapes);

/** Why a delivery or a destination is in its state, as stored; older versions stored the sentence itself. */
export const deliveryReasonsSchema = z.union([z.string(), z.readonly(z.array(deliveryReasonSchema))]);
/** Why a delivery or a destination is in its state, as stored: reasons, or the sentence of an older version. */
export type StoredReasons = z.infer<typeof deliveryReasonsSchema>;
