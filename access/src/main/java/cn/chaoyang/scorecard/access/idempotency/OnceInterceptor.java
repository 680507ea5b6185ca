package cn.chaoyang.scorecard.access.idempotency;

import cn.chaoyang.scorecard.access.idempotency.Once.Way;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;

/** Around the transaction of what it is about: the answer is kept in the same. */
@Once
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class OnceInterceptor {

    @Inject
    AskedRequests requests;

    @Inject
    OnceOnly onceOnly;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Optional<Asked> asked = requests.of(call.getParameters());
        if (asked.isEmpty()) {
            return call.proceed();
        }
        Way way = call.getMethod().getAnnotation(Once.class).value();
        return onceOnly.answer(asked.get(), way, call);
    }
}
