package cn.chaoyang.scorecard.innovation.enterprise;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.register.revision.span.Span;
import cn.chaoyang.scorecard.register.revision.span.Spans;
import java.util.Collection;

/** The days an enterprise is in the district and in business: only on these do its certificates count. */
final class Residency {

    private Residency() {}

    /**
     * @param enterprise its accepted records, several when they were found to be one enterprise: it is here on a day when
     *     one of them is; when there is none, it is taken to be here
     */
    static Spans of(Collection<Enterprise> enterprise) {
        return enterprise.isEmpty()
                ? Spans.of(Span.always())
                : enterprise.stream().map(Residency::of).reduce(Spans.none(), Spans::plus);
    }

    private static Spans of(Enterprise enterprise) {
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
