package cn.chaoyang.scorecard.access.idempotency;

/** How an application keeps answers, which may say what it keeps sealed elsewhere. */
public interface AnswerSeal {

    /** @param context what the answer belongs to: it opens in no other */
    byte[] seal(byte[] plain, String context);

    /** @throws RuntimeException for what was not sealed here, in this context, or is not to be opened any more */
    byte[] open(byte[] sealed, String context);
}
