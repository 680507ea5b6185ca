package cn.chaoyang.scorecard.gateway.problem;

/** A fault of the request, to be answered as a {@link Problem}. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String field;
    private final String argument;

    /** @param field the parameter at fault; {@code null} when there is none */
    public ProblemException(ProblemCode code, String field, String argument) {
        super(code.name());
        this.code = code;
        this.field = field;
        this.argument = argument;
    }

    public ProblemCode code() {
        return code;
    }

    public String field() {
        return field;
    }

    public String argument() {
        return argument;
    }
}
