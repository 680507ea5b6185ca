package cn.chaoyang.scorecard.register.problem;

import cn.chaoyang.scorecard.access.DatabaseFault;
import cn.chaoyang.scorecard.access.load.LoadConfig;
import cn.chaoyang.scorecard.register.form.Text;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Puts what the framework refuses by itself into the words and languages of the product. */
@ApplicationScoped
class PlainProblems implements ProblemPostProcessor {

    /** Before the library's own, which reads a field of the challenge that this Quarkus no longer has. */
    private static final int FIRST = Priorities.USER - 1000;

    private record Words(String code, Text title, Text detail) {}

    private static final Map<Integer, Words> BY_STATUS = Map.of(
            400, words("malformed", "请求格式有误", "Malformed request", "请求内容不是有效的 JSON", "The request is not valid JSON"),
            404,
                    words(
                            "not-found",
                            "没有找到",
                            "Not found",
                            "没有这个地址，或地址中的编号、参数格式有误",
                            "There is nothing here, or an id or parameter in the address is malformed"),
            405,
                    words(
                            "method",
                            "不支持的操作",
                            "Method not allowed",
                            "这个地址不支持该操作",
                            "This address does not take that method"),
            406, words("not-acceptable", "格式不支持", "Not acceptable", "不能按所要的格式答复", "It cannot be given in that format"),
            415, words("media-type", "格式不支持", "Unsupported media type", "请以 JSON 提交", "Send it as JSON"),
            500,
                    words(
                            "internal",
                            "系统出错",
                            "Internal error",
                            "系统出错，没有写入任何数据，请稍后再试",
                            "Something went wrong; nothing was written, try again later"));

    @Inject
    HttpHeaders headers;

    @Inject
    ProblemMapper problems;

    /** Asked for when it is needed: these are made before settings can be read. */
    @Inject
    Provider<LoadConfig> load;

    private static final Words DATABASE_BUSY = words(
            "database-busy",
            "系统繁忙",
            "Busy",
            "数据库暂时没有空闲连接，请稍后再试",
            "The database has no connection to give at the moment; try again in a moment");

    private static final Words UNSTORABLE = words(
            "unstorable",
            "内容无法保存",
            "Cannot be stored",
            "请求中有无法保存的字符，或超出范围的数值、日期",
            "The request has characters, numbers or days that cannot be stored");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() == 500 && DatabaseFault.isBusy(context.cause)) {
            return inWords(HttpProblem.builder().withStatus(503), DATABASE_BUSY)
                    .withHeader(HttpHeaders.RETRY_AFTER, load.get().retryAfter())
                    .build();
        }
        if (problem.getStatusCode() == 500 && DatabaseFault.isUnstorable(context.cause)) {
            return inWords(HttpProblem.builder().withStatus(400), UNSTORABLE).build();
        }
        Words words = BY_STATUS.get(problem.getStatusCode());
        if (words == null || problem.getType() != null) {
            return problem;
        }
        return inWords(HttpProblem.builder(problem), words).build();
    }

    private HttpProblem.Builder inWords(HttpProblem.Builder problem, Words words) {
        return problem.withType(URI.create("urn:scorecard:problem:" + words.code()))
                .withTitle(words.title().in(Languages.of(headers)))
                .withDetail(words.detail().in(Languages.of(headers)));
    }

    @ServerExceptionMapper(priority = FIRST)
    Response badToken(AuthenticationFailedException e) {
        return unauthenticated();
    }

    @ServerExceptionMapper(priority = FIRST)
    Response noToken(UnauthorizedException e) {
        return unauthenticated();
    }

    @ServerExceptionMapper(priority = FIRST)
    Response forbidden(ForbiddenException e) {
        return problems.toResponse(ProblemException.forbidden("role", Text.of("您没有权限进行此操作", "You may not do this")));
    }

    private Response unauthenticated() {
        ProblemException problem = new ProblemException(
                401,
                "unauthenticated",
                Text.of("请先登录", "Log in first"),
                Text.of("登录已失效或尚未登录，请重新登录", "Not logged in, or the login has expired"),
                Map.of());
        return Response.fromResponse(problems.toResponse(problem))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response wrongShape(MismatchedInputException e) {
        Words words = BY_STATUS.get(400);
        return problems.toResponse(new ProblemException(400, words.code(), words.title(), words.detail(), Map.of()));
    }

    private static Words words(String code, String title, String titleEn, String detail, String detailEn) {
        return new Words(code, Text.of(title, titleEn), Text.of(detail, detailEn));
    }
}
