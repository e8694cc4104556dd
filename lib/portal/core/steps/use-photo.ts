/** 确认使用照片 or 更换考试照片: after the details; this exam's photo leaves the account's alone (guide L337–L341). */
import { closedForDetails } from '../calendar.ts';
import { refuseOutOfOrder } from '../out-of-order.ts';
import { unsavedSections } from '../progress.ts';
import { accept, refuse, type Step } from '../registration.ts';

export const usePhoto: Step<'use-photo'> = {
  command: 'use-photo',
  decide(state, { source, photoId, photoHash, now }) {
    if (state.status !== 'filling') return refuseOutOfOrder(state);
    const closed = closedForDetails(state, now);
    if (closed) return refuse(closed);
    const [unsaved] = unsavedSections(state);
    if (unsaved) return refuse({ code: 'previous-section-unsaved', details: { section: unsaved } });
    const same = state.photo?.source === source && state.photo.photoHash === photoHash;
    return same ? accept() : accept({ type: 'PhotoUsed', source, photoId, photoHash, at: now });
  },
};
