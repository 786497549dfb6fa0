import * as z from 'zod/mini';
import { callKey } from '@/lib/core/delivery/target';
import { type Result, success } from '@/lib/core/result';
import type { VendorRefusal } from '../../hiring/ask-vendor';
import { type AskAshby, listAll } from './api';

const eventSchema = z.object({ id: z.string(), meetingLink: z.nullish(z.string()), startTime: z.optional(z.string()) });
const scheduleSchema = z.object({ id: z.string(), applicationId: z.string(), interviewEvents: z.optional(z.array(eventSchema)) });
/** An interview event of Ashby. */
export type Event = z.infer<typeof eventSchema>;

const dayMs = 24 * 60 * 60 * 1000;

/** The interview events of the last weeks that were held at a call's link. */
export async function eventsOfCall(api: AskAshby, link: string, now: number): Promise<Result<readonly Event[], VendorRefusal>> {
  const schedules = await listAll(api, 'interviewSchedule.list', { createdAfter: now - 60 * dayMs, limit: 100 }, scheduleSchema, 5);
  if (!schedules.ok) return schedules;
  const events = schedules.value.items.flatMap(({ interviewEvents = [] }) => interviewEvents);
  return success(events.filter(({ meetingLink }) => meetingLink && callKey(meetingLink) === callKey(link)));
}

/** The interview events of an application. */
export async function eventsOfApplication(api: AskAshby, applicationId: string): Promise<Result<readonly Event[], VendorRefusal>> {
  const schedules = await listAll(api, 'interviewSchedule.list', { applicationId, limit: 100 }, scheduleSchema, 2);
  if (!schedules.ok) return schedules;
  const events: Event[] = [];
  for (const { id } of schedules.value.items) {
    const listed = await listAll(api, 'interviewEvent.list', { interviewScheduleId: id }, eventSchema, 2);
    if (!listed.ok) return listed;
    events.push(...listed.value.items);
  }
  return success(events);
}
