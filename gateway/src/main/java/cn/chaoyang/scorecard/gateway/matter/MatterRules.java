package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.access.Actor;
import cn.chaoyang.scorecard.access.Role;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Paper;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Reason;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Remark;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Reply;
import cn.chaoyang.scorecard.gateway.plan.Plan;
import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import cn.chaoyang.scorecard.gateway.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Whether a step may be taken, and what it may say. */
@ApplicationScoped
class MatterRules {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 50;

    private final Plan plan;
    private final Tasks tasks;
    private final Clock clock;

    MatterRules(Plan plan, Tasks tasks, Clock clock) {
        this.plan = plan;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What the actor may do to the matter now, in the order of the moves. */
    List<MatterMove> open(Matter matter, Actor actor) {
        Set<MatterPart> parts = MatterPart.of(actor, matter);
        return Arrays.stream(MatterMove.values())
                .filter(move -> move.follows(matter.kind(), matter.state()) && move.isOf(parts))
                .toList();
    }

    /** @throws ProblemException 409 where the matter stands elsewhere, 403 for whose it is not */
    void check(Matter matter, MatterMove move, Actor actor) {
        if (!move.follows(matter.kind(), matter.state())) {
            throw new ProblemException(
                    ProblemCode.NOT_THIS_STEP, "move", matter.paper().title());
        }
        if (!move.isOf(MatterPart.of(actor, matter))) {
            boolean own = move.isDecision() && matter.authors().contains(actor.name());
            throw own
                    ? new ProblemException(
                            ProblemCode.SAME_PERSON, "move", matter.paper().title())
                    : new ProblemException(ProblemCode.FORBIDDEN, null, null);
        }
    }

    /**
     * The paper as it is kept.
     *
     * @throws ProblemException 422 naming the field, or the words by which a 报告 asks for something
     */
    Paper paper(MatterKind kind, Paper typed) {
        if (typed == null) {
            throw missing("title");
        }
        Paper paper = new Paper(
                required("title", typed.title(), LONGEST_TITLE),
                required("body", typed.body(), LONGEST_BODY),
                required("addressedTo", typed.addressedTo(), LONGEST_TITLE),
                optional("documentNo", typed.documentNo(), LONGEST_NAME),
                optional("task", typed.task(), LONGEST_NAME),
                optional("indicator", typed.indicator(), LONGEST_NAME));
        if (paper.documentNo() != null && !Wording.isDocumentNo(paper.documentNo())) {
            throw new ProblemException(ProblemCode.BAD_DOCUMENT_NO, "documentNo", paper.documentNo());
        }
        if (paper.indicator() != null && plan.indicator(paper.indicator()).isEmpty()) {
            throw missing("indicator");
        }
        if (paper.task() != null
                && tasks.all().stream().noneMatch(task -> task.id().equals(paper.task()))) {
            throw missing("task");
        }
        if (kind == MatterKind.REPORT) {
            Wording.asking(paper.title() + '\n' + paper.body()).ifPresent(words -> {
                throw new ProblemException(ProblemCode.REPORT_ASKS, "body", words);
            });
        }
        return paper;
    }

    /** What is said with the step, completed: a leader speaks for themselves today, the office says whose word it records. */
    Object said(MatterMove move, Object typed, Actor actor) {
        if (typed instanceof Reason reason) {
            return new Reason(required("text", reason.text(), LONGEST_TEXT));
        }
        if (typed instanceof Reply reply) {
            if (reply.outcome() == null) {
                throw missing("outcome");
            }
            return new Reply(
                    reply.outcome(),
                    required("text", reply.text(), LONGEST_TEXT),
                    who(reply.who(), actor),
                    on(reply.on(), actor));
        }
        if (typed instanceof Remark remark) {
            String text = move == MatterMove.NOTE
                    ? optional("text", remark.text(), LONGEST_TEXT)
                    : required("text", remark.text(), LONGEST_TEXT);
            remark.to().stream()
                    .filter(unit -> !actor.units().exists(unit))
                    .findFirst()
                    .ifPresent(unit -> {
                        throw missing("to");
                    });
            return new Remark(text, who(remark.who(), actor), on(remark.on(), actor), remark.to());
        }
        throw missing("content");
    }

    private static String who(String typed, Actor actor) {
        return actor.is(Role.LEADER) ? actor.name() : required("who", typed, LONGEST_NAME);
    }

    private LocalDate on(LocalDate typed, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (actor.is(Role.LEADER)) {
            return today;
        }
        if (typed == null || typed.isAfter(today)) {
            throw missing("on");
        }
        return typed;
    }

    private static String required(String field, String typed, int longest) {
        String text = optional(field, typed, longest);
        if (text == null) {
            throw missing(field);
        }
        return text;
    }

    private static String optional(String field, String typed, int longest) {
        String text = typed == null || typed.isBlank() ? null : typed.strip();
        if (text != null && text.length() > longest) {
            throw missing(field);
        }
        return text;
    }

    private static ProblemException missing(String field) {
        return new ProblemException(ProblemCode.BAD_STEP, field, field);
    }
}
