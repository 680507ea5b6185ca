package cn.chaoyang.scorecard.register.privacy;

import cn.chaoyang.scorecard.access.idempotency.AnswerSeal;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers to writes say of a record what the register keeps sealed, so they are kept sealed too, for the day they are kept. */
@ApplicationScoped
class SealedAnswers implements AnswerSeal {

    private final Sealer sealer;
    private final DataKeys keys;

    SealedAnswers(Sealer sealer, DataKeys keys) {
        this.sealer = sealer;
        this.keys = keys;
    }

    @Override
    public byte[] seal(byte[] plain, String context) {
        return sealer.seal(plain, context, keys.of(Holder.ANSWERS));
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        return sealer.open(sealed, context);
    }
}
