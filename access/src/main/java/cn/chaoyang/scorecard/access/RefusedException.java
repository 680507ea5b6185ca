package cn.chaoyang.scorecard.access;

/** Something is not done; each application answers it as its other problems. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code() + ": " + refusal.detail().en());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
