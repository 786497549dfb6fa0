import { type Descriptions, makeJsonSchema } from '@/lib/core/json-schema';
import { formatName, rubricFileSchema } from './format';

const descriptions: Descriptions = {
  '': 'A rubric: what an interviewer looks for, with an anchor for every score. Written and read by Plumbline.',
  $schema: 'Where editors find this schema.',
  schema: `The format and its version: ${formatName}.`,
  id: 'Tells the rubric from every other. A file with the id of a rubric that is already there becomes its next version.',
  version: 'Rises with each save.',
  title: 'What the rubric is called.',
  role: 'For whom it is, such as Backend Engineer.',
  level: 'What is expected. The levels of a role share their dimensions and weights.',
  dimensions: 'What is assessed; six to eight are advised. No two have the same id or name.',
  'dimensions.id': 'Tells the dimension from the others. Notes, ratings and mappings hold on to it.',
  'dimensions.name': 'What the dimension is called.',
  'dimensions.weight': 'Its part in the score, relative to the other weights.',
  'dimensions.anchors': 'What each score looks like in behaviour: what the person did or said.',
  'dimensions.anchors.low': 'What earns a 1 or a 2.',
  'dimensions.anchors.three': 'What earns a 3.',
  'dimensions.anchors.four': 'What earns a 4.',
  'dimensions.anchors.five': 'What earns a 5.',
  'dimensions.cues': 'Short observable things to tick during the interview.',
  'dimensions.cues.text': 'What is seen or heard.',
  'dimensions.cues.contexts': 'The kinds of interview it is for; all when the list is empty.',
  'dimensions.questions': 'What to ask.',
  'dimensions.questions.text': 'The question.',
  'dimensions.questions.followUps': 'What to ask after it.',
  'dimensions.questions.minutes': 'Its time box in minutes.',
  'dimensions.questions.contexts': 'The kinds of interview it is for; all when the list is empty.',
  rules: 'What is shown beside the average and never averaged away.',
  'rules.rule': 'The kind of rule.',
  'rules.count': 'How many dimensions must reach the score.',
  'rules.dimension': 'The id of the dimension that must reach the score.',
  'rules.score': 'The score that must be reached.',
};

/** The JSON Schema of a rubric's JSON, with a sentence on each field. Made when the extension is built. */
export const makeRubricSchema = (): object => makeJsonSchema(rubricFileSchema, 'Plumbline rubric', descriptions);
