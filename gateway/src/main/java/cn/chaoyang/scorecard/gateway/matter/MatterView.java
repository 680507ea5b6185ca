package cn.chaoyang.scorecard.gateway.matter;

import cn.chaoyang.scorecard.files.SecrecyMarks;
import cn.chaoyang.scorecard.gateway.attachment.Attachment;
import cn.chaoyang.scorecard.gateway.matter.MatterContent.Paper;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A matter as its readers see it.
 *
 * @param version to be given with what is done to it next
 * @param history from the first step, without what the paper said before
 * @param warnings what to look at before it is signed
 * @param moves what the reader may do to it now
 */
public record MatterView(
        UUID id,
        MatterKind kind,
        String unit,
        MatterState state,
        int version,
        Paper paper,
        List<Attachment> attachments,
        List<MatterStep> history,
        List<Warning> warnings,
        List<MatterMove> moves) {

    /**
     * Something to look at.
     *
     * @param code {@code no-closing}: a 请示 that does not end by asking; {@code secrecy-mark}
     * @param found the words it is about; {@code null} for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatterWarning")
    public record Warning(@Schema(enumeration = {"no-closing", "secrecy-mark"}) String code, @Nullable String found) {}

    static MatterView of(Matter matter, List<Attachment> attachments, List<MatterMove> moves) {
        return new MatterView(
                matter.id(),
                matter.kind(),
                matter.unit(),
                matter.state(),
                matter.version(),
                matter.paper(),
                attachments,
                matter.steps().stream().map(MatterView::withoutPaper).toList(),
                warnings(matter),
                moves);
    }

    private static List<Warning> warnings(Matter matter) {
        Paper paper = matter.paper();
        List<Warning> warnings = new ArrayList<>();
        if (matter.kind() == MatterKind.REQUEST && !Wording.closesAsking(paper.body())) {
            warnings.add(new Warning("no-closing", null));
        }
        SecrecyMarks.in(paper.title() + '\n' + paper.body())
                .ifPresent(mark -> warnings.add(new Warning("secrecy-mark", mark)));
        return warnings;
    }

    private static MatterStep withoutPaper(MatterStep step) {
        return step.content() instanceof Paper
                ? new MatterStep(step.no(), step.move(), null, step.by(), step.unit(), step.onBehalfOf(), step.at())
                : step;
    }
}
