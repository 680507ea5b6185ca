package cn.chaoyang.scorecard.gateway.report.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param caption below the title, for example whom it is of and up to when
 * @param rows of a monthly table
 * @param onePage of a page for a leader
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportContent(
        String title,
        @Nullable String caption,
        List<Block> blocks,
        @Nullable List<MonthlyRow> rows,
        @Nullable OnePage onePage) {

    public Optional<Block> block(String id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /** What the block says; nothing where there is no such block. */
    public String text(String id) {
        return block(id).map(Block::text).orElse("");
    }

    /** @param texts by the id of their block */
    public ReportContent saying(Map<String, String> texts) {
        return new ReportContent(
                title,
                caption,
                blocks.stream()
                        .map(block -> texts.containsKey(block.id()) ? block.saying(texts.get(block.id())) : block)
                        .toList(),
                rows,
                onePage);
    }
}
