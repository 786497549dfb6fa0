#!/usr/bin/env bash
# svix 2.5.0 (npm): "verify" returns nothing for a message that is genuine, where standardwebhooks 1.1.1, of the same scheme, returns its payload. Headers
# are taken one by one, "svix-" before "webhook-": a genuine message that bears another's "svix-id" as well is refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts svix@2.5.0 standardwebhooks@1.1.1

cat >look.mjs <<'LOOK'
import { Webhook as Standard } from 'standardwebhooks';
import { Webhook as Svix } from 'svix';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const body = '{"type":"scorecard.finished"}';
const at = new Date();
const headers = {
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Standard(secret).sign('msg_1', at, body),
};
const show = (name, verify) => {
  try {
    console.log(name, JSON.stringify(verify()) ?? 'nothing');
  } catch (error) {
    console.log(name, 'refused:', error.message);
  }
};
show('standardwebhooks returns', () => new Standard(secret).verify(body, headers));
show('svix returns', () => new Svix(secret).verify(body, headers));
show('svix, with an id of its own beside:', () => new Svix(secret).verify(body, { ...headers, 'svix-id': 'msg_2' }));
LOOK

cat >expected.txt <<'SEEN'
standardwebhooks returns {"type":"scorecard.finished"}
svix returns nothing
svix, with an id of its own beside: refused: No matching signature found
SEEN

node look.mjs | tee seen.txt
diff expected.txt seen.txt || { echo "The behaviour has changed."; exit 1; }
echo "As seen before."
