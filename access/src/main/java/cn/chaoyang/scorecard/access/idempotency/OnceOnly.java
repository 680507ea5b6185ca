package cn.chaoyang.scorecard.access.idempotency;

import cn.chaoyang.scorecard.access.RefusedException;
import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Carries a write out, or says how it was answered before. */
@ApplicationScoped
class OnceOnly {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final AnswerStore answers;
    private final ObjectMapper json;
    private final TransactionManager transactions;

    OnceOnly(AnswerStore answers, ObjectMapper json, TransactionManager transactions) {
        this.answers = answers;
        this.json = json;
        this.transactions = transactions;
    }

    /**
     * @param write the method of a resource
     * @return what the method gave
     * @throws ReplayedException when it was carried out before
     * @throws RefusedException 409 while it is being carried out, 422 for a key that belongs to another write
     */
    @Transactional(rollbackOn = Exception.class)
    Object answer(Asked asked, Way way, InvocationContext write) throws Exception {
        if (!answers.takeTurn(asked)) {
            throw IdempotencyProblems.running();
        }
        Optional<KeptAnswer> before = answers.find(asked);
        if (before.isPresent()) {
            throw before.get().fingerprint().equals(asked.fingerprint())
                    ? new ReplayedException(before.get())
                    : IdempotencyProblems.reused();
        }
        Object given = way == Way.IN_STEPS ? apart(write) : write.proceed();
        answers.keep(asked, answer(asked, write, given));
        return given;
    }

    /** What is thrown comes out as it was. */
    private Object apart(InvocationContext write) throws Exception {
        Transaction own = transactions.suspend();
        try {
            return write.proceed();
        } finally {
            transactions.resume(own);
        }
    }

    private KeptAnswer answer(Asked asked, InvocationContext write, Object given) throws JsonProcessingException {
        ResponseStatus said = write.getMethod().getAnnotation(ResponseStatus.class);
        int otherwise = given == null ? NO_CONTENT : OK;
        return new KeptAnswer(
                asked.fingerprint(),
                said == null ? otherwise : said.value(),
                given == null ? null : json.writeValueAsString(given));
    }
}
