// A platform is a folder of its name, a line here, and its name in the wire format (lib/core/interview/platforms).

export { details as jitsi } from './jitsi/details';
export { details as meet } from './meet/details';
export { details as teams } from './teams/details';
export { details as webex } from './webex/details';
export { details as whereby } from './whereby/details';
export { details as zoom } from './zoom/details';
