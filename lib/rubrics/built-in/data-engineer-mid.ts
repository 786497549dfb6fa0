import { dimension, only, question, rubric } from './write';

/** Data Engineer at mid level: a pipeline or data area, alone. */
export const dataEngineerMid = rubric('Data Engineer', 'mid', [
  dimension(
    'Pipelines & Processing',
    20,
    [
      'Gets a job to run once; a second run doubles rows or stops halfway.',
      'Builds a pipeline alone that can be run again safely and says where it is.',
      'Handles late, doubled and missing data on purpose, and sizes the job from its volumes.',
      'Made a family of pipelines cheaper or steadier, with figures, and others build theirs the same way.',
    ],
    ['made a rerun safe', 'asked for the volumes', only(['live-coding'], 'looked at the data first')],
    [
      question(6, 'Walk me through a pipeline you built. What happens when yesterday’s data comes today?', ['And twice?']),
      question(5, 'When is streaming worth its price?', ['Who needed it, in your case?']),
      question(4, 'Your solution stops halfway and is started again. What is in the table?', ['Where does it say how far it got?'], ['take-home']),
      question(4, 'What do you want to know of this data before you write anything?', ['Which of that changes your plan?'], ['live-coding']),
    ],
  ),
  dimension(
    'Data Modelling & SQL',
    18,
    [
      'Writes queries that answer wrongly on nulls or doubled joins and does not notice.',
      'Models facts and dimensions for the questions asked and checks the grain before joining.',
      'Reads a query plan, changes the model rather than the hint, and keeps history honest.',
      'Gave several teams one model for a contested word such as “active user”, and its figures agree.',
    ],
    ['stated the grain', 'checked the nulls', 'read the plan'],
    [
      question(8, 'Model the orders of a shop whose prices and addresses change.', ['What was revenue in March, as known in March?']),
      question(5, 'A join returns more rows than expected. What are your first steps?', ['How do you make sure it stays mended?']),
      question(4, 'What is one row of each table in your solution?', ['Which question can it not answer?'], ['take-home']),
    ],
  ),
  dimension(
    'Data Quality & Testing',
    15,
    [
      'Learns of wrong figures from the people who use them.',
      'Tests transformations, checks what arrives, and stops broken data before it spreads.',
      'Agrees with producers on what they promise, and alerts on what matters and little else.',
      'Turned quality into something owners see and answer for, and complaints fell by a known amount.',
    ],
    ['stopped broken data early', 'agreed with a producer', only(['take-home'], 'tests run on a small sample')],
    [
      question(6, 'How did you find out that a figure was wrong?', ['What would have told you sooner?']),
      question(5, 'Which checks would you run on a new source?', ['Which of them may stop the load?']),
      question(4, 'Which row of the sample would break your solution?', ['What happens to the rows beside it?'], ['take-home']),
    ],
  ),
  dimension(
    'Platform & Operations',
    15,
    [
      'Reruns failed jobs by hand; what they cost is unknown.',
      'Deploys by review, watches freshness and cost, and recovers a lost day from a written plan.',
      'Plans backfills that do not disturb readers, and cut a bill by knowing where it came from.',
      'Built a path others deploy on by themselves, and on-call pages went down.',
    ],
    ['knew the cost', 'planned a backfill', 'spoke of freshness'],
    [
      question(6, 'Three months must be computed anew. How do you go about it?', ['What do readers see meanwhile?']),
      question(4, 'What woke you up last, and will it again?', ['What did you change?']),
      question(4, 'What does your solution cost for a month of data?', ['Which step is the dearest?'], ['take-home']),
    ],
  ),
  dimension(
    'Privacy & Governance',
    10,
    [
      'Copies personal data to wherever it is handy; who may read it was not asked.',
      'Knows which columns are personal, keeps access narrow, and can delete a person on request.',
      'Designs so that less personal data is needed, and shows who read what.',
      'Made the lawful way the easy way for analysts: masked by default, access in minutes, with a trail.',
    ],
    ['asked what is personal', 'needed less of it', 'could delete a person'],
    [
      question(5, 'Somebody asks to be forgotten. What happens in your warehouse?', ['And in the copies?']),
      question(4, 'Which data did you decide not to collect?', ['Who had asked for it?']),
      question(4, 'Which columns here are about a person, and who can read them?', ['Which could you do without?'], ['take-home', 'live-coding']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Delivers the table as requested; that it answers another question comes out in the meeting.',
      'Asks which decision the data is for, and says plainly how far a figure can be trusted.',
      'Settles with producers and analysts what a word means before building on it, and writes it down.',
      'Kept people from a wrong decision by showing what a figure could not say, and they came back for more.',
    ],
    ['asked which decision it is for', 'said how sure a figure is', 'wrote a definition down'],
    [
      question(5, 'A manager wants a number by noon that you do not trust. What do you do?', ['What exactly do you write to them?']),
      question(5, 'Two reports disagree. Whom do you talk to?', ['How did it end the last time?']),
      question(4, 'Which word in the task could mean two things?', ['How did you settle it?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Hands over a table and moves on; nobody knows whether it is read.',
      'Follows own tables into use, mends what readers trip over, and asks them.',
      'Retires what nobody reads, and learned a store or tool before the load required it.',
      'Runs an area of data as a product: readers, promises, a list of what comes next that others plan by.',
    ],
    ['knew the readers', 'retired a table', 'named own mistake'],
    [
      question(5, 'Which of your tables matters most, and how do you know?', ['Who would miss it first?']),
      question(5, 'What did you switch off, and who noticed?', ['How did you find out who would?']),
      question(4, 'What must stand beside your solution before somebody else keeps it?', ['Which of that did you write?'], ['take-home']),
    ],
  ),
]);
