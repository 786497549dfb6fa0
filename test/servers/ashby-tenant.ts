const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

type Field = {
  readonly isRequired: boolean;
  readonly field: {
    readonly id: string;
    readonly type: string;
    readonly path: string;
    readonly title: string;
    readonly humanReadablePath: string;
    readonly isNullable: boolean;
    readonly selectableValues?: readonly { readonly label: string; readonly value: string }[];
  };
};

const field = (
  number: number,
  type: string,
  path: string,
  title: string,
  isRequired = false,
  values?: readonly (readonly [string, string])[],
): Field => ({
  isRequired,
  field: {
    id: uuid(number),
    type,
    path,
    title,
    humanReadablePath: title,
    isNullable: false,
    ...(values && { selectableValues: values.map(([label, value]) => ({ label, value })) }),
  },
});

const formOf = (id: string, title: string, fields: readonly Field[]) => ({
  id,
  title,
  isArchived: false,
  formDefinition: { sections: [{ fields: [...fields] }] },
});

const user = (id: string, firstName: string, lastName: string, email: string) => ({
  id,
  firstName,
  lastName,
  email,
  globalRole: 'Limited Access',
  isEnabled: true,
  updatedAt: '2026-01-01T00:00:00.000Z',
});

const candidate = (id: string, name: string, email: string, applicationIds: readonly string[]) => ({
  id,
  name,
  primaryEmailAddress: { value: email, type: 'Personal', isPrimary: true },
  emailAddresses: [{ value: email, type: 'Personal', isPrimary: true }],
  applicationIds,
});

/** One piece of feedback as Ashby keeps it. */
export type Submission = {
  readonly id: string;
  readonly applicationId: string;
  readonly feedbackFormDefinitionId: string;
  readonly interviewEventId?: string;
  readonly submittedByUser: { readonly id: string };
  readonly submittedValues: Readonly<Record<string, unknown>>;
  readonly submittedAt: string;
};

/** The names of things in the tenant. */
export const ashbyIds = {
  interviewer: uuid(1),
  colleague: uuid(2),
  form: uuid(10),
  otherForm: uuid(11),
  graceApplication: uuid(20),
  adaApplication: uuid(21),
  otherAdaApplication: uuid(22),
  graceEvent: uuid(30),
  graceCall: 'https://meet.google.com/abc-defg-hij',
};

/** A company on Ashby: three candidates, two of one name; one interview with a call. */
export function ashbyTenant() {
  const { interviewer, colleague, form, otherForm, graceApplication, adaApplication, otherAdaApplication, graceEvent, graceCall } = ashbyIds;
  const candidates = [
    candidate(uuid(40), 'Grace Hopper', 'grace@example.com', [graceApplication]),
    candidate(uuid(41), 'Ada Lovelace', 'ada@example.com', [adaApplication]),
    candidate(uuid(42), 'Ada Lovelace', 'lovelace@example.org', [otherAdaApplication]),
  ];
  const application = (id: string, of: number) => ({
    id,
    status: 'Active',
    candidate: candidates[of] ?? candidates[0],
    job: { id: uuid(50), title: 'Backend Engineer' },
  });
  const users = [user(interviewer, 'Barbara', 'Liskov', 'barbara@company.com'), user(colleague, 'Edsger', 'Dijkstra', 'edsger@company.com')];
  return {
    key: 'ashby-key-1234567890',
    scopes: new Set(['apiKeysRead', 'candidatesRead', 'candidatesWrite', 'interviewsRead', 'hiringProcessMetadataRead', 'organizationRead']),
    pageSize: 2,
    users,
    keyUser: { id: uuid(99) },
    candidates,
    applications: [application(graceApplication, 0), application(adaApplication, 1), application(otherAdaApplication, 2)].map((entry) => ({
      ...entry,
      candidate: { id: entry.candidate?.id ?? '', name: entry.candidate?.name ?? '' },
    })),
    schedules: [
      { id: uuid(60), applicationId: otherAdaApplication, interviewStageId: uuid(70), status: 'Complete' },
      { id: uuid(61), applicationId: uuid(23), interviewStageId: uuid(70), status: 'Cancelled' },
      { id: uuid(62), applicationId: graceApplication, interviewStageId: uuid(70), status: 'WaitingOnFeedback' },
    ],
    events: [
      {
        id: graceEvent,
        interviewId: uuid(80),
        interviewScheduleId: uuid(62),
        interviewerUserIds: [interviewer],
        startTime: '2026-11-24T10:00:00.000Z',
        meetingLink: graceCall,
        feedbackFormDefinitionId: form,
      },
      {
        id: uuid(31),
        interviewId: uuid(80),
        interviewScheduleId: uuid(60),
        interviewerUserIds: [colleague],
        startTime: '2026-11-20T10:00:00.000Z',
        meetingLink: null,
        feedbackFormDefinitionId: form,
      },
    ],
    forms: [
      formOf(form, 'Technical interview', [
        field(100, 'ValueSelect', 'overall_recommendation', 'Overall Recommendation', true, [
          ['Strong Hire', 'strong_hire'],
          ['Hire', 'hire'],
          ['No Hire', 'no_hire'],
          ['Strong No Hire', 'strong_no_hire'],
        ]),
        field(101, 'Score', 'technical', 'Technical Knowledge'),
        field(102, 'Score', 'quality', 'Code Quality'),
        field(103, 'Score', 'debugging', 'Debugging and Troubleshooting'),
        field(104, 'Score', 'communication', 'Collaboration and Communication'),
        field(105, 'RichText', 'feedback', 'Detailed Feedback', true),
      ]),
      formOf(otherForm, 'Culture interview', [field(110, 'LongText', 'notes', 'Notes')]),
      { ...formOf(uuid(12), 'Old form', []), isArchived: true },
    ],
    feedback: [] as Submission[],
  };
}

/** The tenant's state, which tests may change. */
export type AshbyTenant = ReturnType<typeof ashbyTenant>;
