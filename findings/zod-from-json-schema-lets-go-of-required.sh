#!/usr/bin/env bash
# zod 4.6.7 (npm), z.fromJSONSchema(): "required" counts only for names that "properties" lists, and a schema without "type" checks nothing, so
# {"type": "object", "required": ["a"]} takes {}, and { "minimum": 1, "maximum": 5 } takes the rating 9. By JSON Schema (2020-12, validation, 6.5.3; core, 7.6.1)
# both are refused; ajv 8.20.0 does so. "Either of two fields", written as anyOf with two "required", takes an object with neither, and as oneOf refuses
# one with a single field. A "const" that is an object refuses its equal. What it does not support, such as "if", throws; none of these does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts zod@4.6.7 ajv@8.20.0

cat >look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import * as z from 'zod';

const Ajv = createRequire(import.meta.url)('ajv/dist/2020').default;
const ajv = new Ajv({ strict: false });
const either = [{ required: ['email'] }, { required: ['phone'] }];
const cases = [
  ['a required field is missing', { type: 'object', required: ['candidate'] }, {}],
  ['a rating of nine', { minimum: 1, maximum: 5 }, 9],
  ['the same in a field', { type: 'object', properties: { rating: { minimum: 1, maximum: 5 } } }, { rating: 9 }],
  ['neither of two fields', { type: 'object', anyOf: either }, {}],
  ['exactly one of two fields', { type: 'object', oneOf: either }, { email: 'ada@example.com' }],
  ['an equal object', { const: { role: 'Backend' } }, { role: 'Backend' }],
];
const say = (isTaken) => (isTaken ? 'taken' : 'refused');
for (const [name, schema, value] of cases)
  console.log(`${name}: zod ${say(z.fromJSONSchema(schema).safeParse(value).success)}, ajv ${say(ajv.validate(schema, value))}`);
try {
  z.fromJSONSchema({ if: { type: 'string' }, then: { minLength: 1 } });
} catch (error) {
  console.log(`if and then: ${error.message}`);
}
LOOK

cat >expected.txt <<'SEEN'
a required field is missing: zod taken, ajv refused
a rating of nine: zod taken, ajv refused
the same in a field: zod taken, ajv refused
neither of two fields: zod taken, ajv refused
exactly one of two fields: zod refused, ajv taken
an equal object: zod refused, ajv taken
if and then: Conditional schemas (if/then/else) are not supported
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
