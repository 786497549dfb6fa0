import { dimension, only, question, rubric } from './write';

/** Data Engineer at senior level: several data areas, other people's work, ambiguous problems. */
export const dataEngineerSenior = rubric('Data Engineer', 'senior', [
  dimension(
    'Pipelines & Processing',
    20,
    [
      'Builds pipelines that can be run again, one by one; each new source is a project of its own.',
      'Handles late, doubled and missing data by a pattern that others can follow.',
      'Chose between batch and stream for a whole area from latency that somebody needs and money it costs.',
      'Moved a company’s processing to another footing while reports kept coming, with figures for before and after.',
    ],
    ['asked who needs the latency', 'gave the cost', 'planned both to run side by side'],
    [
      question(8, 'Which processing decision did you make for several teams?', ['What does it cost a month?', 'Who disagreed?']),
      question(5, 'Where did exactly-once matter in your work, and how did you get it?', ['Where did you give it up?']),
      question(5, 'Ten sources like this one arrive next month. What of your solution stays?', ['What do you throw away?'], ['take-home']),
      question(5, 'Say what this does when the data is a day late, before you write it.', ['And when it never comes?'], ['live-coding']),
    ],
  ),
  dimension(
    'Data Modelling & SQL',
    18,
    [
      'Models facts for the question at hand and checks the grain; the next question needs another copy.',
      'Keeps history honest and changes a model without breaking those who read it.',
      'Gave several teams one model for a contested word, and retired the old ones.',
      'Set how the organisation models: layers, owners, names; newcomers find what they need without asking.',
    ],
    ['asked for the next question', 'kept readers working', 'retired a copy'],
    [
      question(8, 'Sales and finance count customers differently. Model it.', ['Whose number goes to the board?']),
      question(5, 'How do you change the grain of a table that fifty reports read?', ['How do you know that none broke?']),
      question(4, 'Which question will be asked next, and does your model answer it?', ['What did you leave out for now?'], ['take-home']),
    ],
  ),
  dimension(
    'Data Quality & Testing',
    15,
    [
      'Adds a check after each incident; alerts pile up and are muted.',
      'Agrees with producers on promises and alerts on few things that matter.',
      'Made quality visible to owners, who mend it themselves, and shows how complaints fell.',
      'Put contracts between producers and readers across the company, and a producer’s release was stopped by one.',
    ],
    ['muted an alert with reason', 'made an owner see it', only(['take-home'], 'says what was not checked')],
    [
      question(6, 'How do you get a product team to care about the events it sends?', ['What did not work?']),
      question(5, 'Which alert did you delete?', ['What told you that it could go?']),
      question(4, 'Which promise of the source does your solution rest on?', ['How would you learn that it was broken?'], ['take-home']),
    ],
  ),
  dimension(
    'Platform & Operations',
    15,
    [
      'Deploys by review and watches the cost; upgrades and backfills wait for a calm month.',
      'Plans backfills and upgrades that readers do not notice, and knows the bill by team.',
      'Built a platform on which analysts deploy by themselves, with guards that stopped real mistakes.',
      'Chose or left a vendor with a trial and a sum, and the forecast held within a stated margin.',
    ],
    ['knew the bill by team', 'named a guard that fired', 'had a way out of a vendor'],
    [
      question(7, 'The warehouse bill doubled. Take me through your month.', ['What did you refuse to cut?']),
      question(5, 'What do people deploy without you, and what stops them?', ['Which guard was in the way?']),
      question(4, 'An analyst wants to change your solution alone. What keeps it safe?', ['What do you let go wrong?'], ['take-home']),
    ],
  ),
  dimension(
    'Privacy & Governance',
    10,
    [
      'Knows which columns are personal and who may read them; where data went after export is unknown.',
      'Needs less personal data by design and can show who read what.',
      'Made the lawful way the easy way for a whole group, and an audit was met from records at hand.',
      'Told leaders that a use of data was lawful and wrong, or wanted and unlawful, and the plan changed.',
    ],
    ['asked what it is needed for', 'followed the copies', 'spoke up'],
    [
      question(5, 'When did you say no to a use of data?', ['What did you offer instead?']),
      question(5, 'How would you show an auditor who has seen one person’s records?', ['How long would it take you?']),
      question(4, 'What in this data should never have reached you?', ['How would you have done without?'], ['take-home', 'live-coding']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Says how far own figures can be trusted; two teams’ meanings of one word stay two.',
      'Settles what a word means before building on it, and writes it down where readers look.',
      'Brings producers, analysts and lawyers to one agreement and keeps it alive after the meeting.',
      'Changed how leaders read figures: they ask for the uncertainty without being prompted.',
    ],
    ['began from the decision', 'named the uncertainty', 'asked who was missing'],
    [
      question(6, 'Which agreement between teams are you proud of?', ['Is it kept?']),
      question(5, 'Explain a confidence interval to a head of sales.', ['What will they do with it?']),
      question(4, 'Whom would you have to bring together before this goes live?', ['Who will say no?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Follows own tables into use and mends them; what the data is for next year is not a question asked.',
      'Clears an area of what nobody reads, and had learned the next tool when the load came.',
      'Took a vague wish (“make us data-driven”) to two decisions that are now made differently.',
      'Grew people who run areas of their own, and retired more than was added.',
    ],
    ['found the real decision', 'retired something', 'grew somebody'],
    [
      question(6, 'Which decision is made differently because of your work?', ['How do you know?']),
      question(5, 'Who took over from you, and what did they change?', ['What had you got wrong?']),
      question(4, 'Which decision should this data serve, and does it?', ['What would you ask the people who decide?'], ['take-home']),
    ],
  ),
]);
