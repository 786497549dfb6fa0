import { calibrationFileSchema } from '@/lib/core/calibration/file';
import { type Descriptions, makeJsonSchema } from '@/lib/core/json-schema';

const descriptions: Descriptions = {
  '': 'A file of a calibration: an invitation to rate, the answers of one or several people, or a comparison. Written by Plumbline. Ignore fields that you do not know.',
  type: 'What the file is.',
  timestamp: 'When it was written: ISO 8601 in UTC, with milliseconds.',
  data: 'The session.',
  'data.schema': 'The format and its version. The version changes only when the meaning of a field changes.',
  'data.id': 'The id of the session. An invitation and its answers have the same.',
  'data.month': 'The month that the session is for, as 2026-11.',
  'data.owner': 'Who chose rubric and samples. Each field is null when it is not known.',
  'data.rubric': 'The rubric that the samples are rated by, with its anchors.',
  'data.samples': 'The answers that are rated. An invitation says nothing of what an expert gave.',
  'data.samples.id': 'The id of the sample. Ratings refer to it.',
  'data.samples.dimension': 'The dimension of the rubric that it is rated on.',
  'data.samples.title': 'A short name.',
  'data.samples.text': 'What was said.',
  'data.samples.expert': 'What an expert gave, and why; null for a sample that no expert has rated.',
  'data.answers': 'What people rated, each person once.',
  'data.answers.experts': 'What this person gave as the writer of samples in the session; absent where they wrote none.',
  'data.answers.experts.sample': 'The id of the sample.',
  'data.answers.experts.score': 'The score, 1 to 5.',
  'data.answers.experts.reasons': 'Why.',
  'data.answers.rater': 'Who rated; the id is made for this session.',
  'data.answers.finishedAt': 'When the answers were finished: ISO 8601 in UTC.',
  'data.answers.ratings': 'A rating for each sample.',
  'data.answers.ratings.score': 'The score, 1 to 5.',
  'data.answers.ratings.evidence': 'What in the answer the rating is based on.',
  'data.agreement': 'How well the raters agree.',
  'data.agreement.raters': 'How many raters rated a sample that another rated too.',
  'data.agreement.units': 'How many samples at least two raters rated.',
  'data.agreement.exact': 'Pairs of ratings of one sample that are the same.',
  'data.agreement.withinOne': 'Pairs of ratings of one sample that are at most one apart.',
  'data.agreement.alpha': 'Krippendorff’s alpha at the ordinal level, not rounded; null where there is too little to tell, or no variation.',
  'data.agreement.interval':
    'The interval that alpha lies in for 95 of 100 sets of samples like these, by a bootstrap over samples; null where there is none.',
  'data.agreement.interval.low': 'Its lower end; null where no draw has variation.',
  'data.agreement.interval.high': 'Its upper end; null where no draw has variation.',
  'data.agreement.interval.draws': 'How many sets of samples were drawn.',
  'data.agreement.interval.withoutVariation': 'In how many of them all ratings were one number; they are left out of the interval.',
  'data.agreement.intraclass': 'ICC(2,1) over the samples that all rated, not rounded; null where there is too little to tell, or no variation.',
};

/** The JSON Schema of the files of a calibration, with a sentence on each field. Made when the extension is built. */
export const makeCalibrationSchema = (): object => makeJsonSchema(calibrationFileSchema, 'Plumbline calibration', descriptions);
