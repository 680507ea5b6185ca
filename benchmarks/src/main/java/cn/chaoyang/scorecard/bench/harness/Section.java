package cn.chaoyang.scorecard.bench.harness;

import java.util.List;

/**
 * What one benchmark found.
 *
 * @param title of its table
 * @param how one paragraph: what was done, what the peers are
 * @param notes further sentences, each a line below the table
 */
public record Section(String title, String how, List<Row> rows, List<String> notes) {

    public Section {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** In Markdown, below a line that says when and on what it was measured. */
    String markdown(String measured) {
        StringBuilder text = new StringBuilder("### " + title + "\n\n" + how + "\n\n" + measured + "\n\n");
        text.append("| | figure | beside | ratio | goal |\n|---|---|---|---|---|\n");
        for (Row row : rows) {
            text.append("| ")
                    .append(String.join(" | ", row.what(), row.figure(), row.peer(), row.ratio(), row.goal()))
                    .append(" |\n");
        }
        notes.forEach(note -> text.append("\n- ").append(note));
        return notes.isEmpty() ? text.toString() : text.append('\n').toString();
    }
}
