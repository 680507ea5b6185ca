package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;

/** The days an enterprise is in the district and in business: only on these do its certificates count. */
final class Residency {

    private Residency() {}

    /** @param enterprise its accepted record; {@code null} when there is none: then it is taken to be here */
    static Spans of(Enterprise enterprise) {
        if (enterprise == null) {
            return Spans.of(Span.always());
        }
        Spans here = here(enterprise);
        return enterprise.closedOn == null
                ? here
                : here.within(Spans.of(Span.before(enterprise.closedOn, Cause.CLOSED)));
    }

    private static Spans here(Enterprise enterprise) {
        if (enterprise.residentFrom == null && enterprise.movedOutOn == null) {
            return Spans.of(Span.always());
        }
        if (enterprise.movedOutOn == null) {
            return Spans.of(Span.since(enterprise.residentFrom, Cause.MOVED_IN));
        }
        Span out = Span.before(enterprise.movedOutOn, Cause.MOVED_OUT);
        if (enterprise.residentFrom == null) {
            return Spans.of(out);
        }
        Span in = Span.since(enterprise.residentFrom, Cause.MOVED_IN);
        // An enterprise that left and came back was here before the one day and is here from the other on.
        return enterprise.residentFrom.isBefore(enterprise.movedOutOn)
                ? Spans.of(in).within(Spans.of(out))
                : Spans.of(out, in);
    }
}
