package cn.chaoyang.scorecard.gateway.ledger;

/** Somebody else has booked this partition since: what was read must be read again from the stored position. */
public class PositionMovedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PositionMovedException(String topic, int partition, long expected) {
        super("position of " + topic + "-" + partition + " is no longer " + expected);
    }
}
