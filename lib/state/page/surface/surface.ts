import { unsavedModel } from '@/lib/state/page/app';
import { lookModel } from '@/lib/state/page/look';
import { callModel, interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import { createSurfaceModel } from '@/lib/state/panel/surface-model';

/** The surface that this panel has beside its call. */
export const surfaceModel = createSurfaceModel({ ...lookModel, ...unsavedModel, ...draftModel, ...callModel, ...interviewModel, ...viewModel });
