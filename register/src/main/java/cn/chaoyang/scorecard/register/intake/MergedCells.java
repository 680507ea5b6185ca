package cn.chaoyang.scorecard.register.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Gives the value of a merged cell to every row it covers, while rows come by in order. A row that holds nothing of its
 * own stays empty: it belongs to the record above it.
 */
final class MergedCells {

    /** Rows from 1, both inclusive; the column, from 0, that holds the value. */
    record Area(int top, int bottom, int column) {

        /** @param reference for example B2:D7 */
        static Area of(String reference) {
            int colon = reference.indexOf(':');
            String from = colon < 0 ? reference : reference.substring(0, colon);
            String to = colon < 0 ? reference : reference.substring(colon + 1);
            return new Area(Cells.row(from), Cells.row(to), Cells.column(from));
        }

        boolean vertical() {
            return bottom > top;
        }
    }

    private final List<Area> areas;
    private final Map<Area, Object> current = new HashMap<>();
    private int next;

    MergedCells(List<Area> areas) {
        this.areas = new ArrayList<>(areas.stream().filter(Area::vertical).toList());
        this.areas.sort(Comparator.comparingInt(Area::top));
    }

    /**
     * @param row physical; greater than the one before
     * @param cells by column; completed here
     */
    void fill(int row, Map<Integer, Object> cells) {
        boolean own = !cells.isEmpty();
        Map<Integer, Object> written = Map.copyOf(cells);
        while (next < areas.size() && areas.get(next).top() <= row) {
            Area area = areas.get(next++);
            Object value = written.get(area.column());
            if (area.top() == row && value != null) {
                current.put(area, value);
            }
        }
        for (Iterator<Map.Entry<Area, Object>> all = current.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Area, Object> entry = all.next();
            if (entry.getKey().bottom() < row) {
                all.remove();
            } else if (own) {
                cells.putIfAbsent(entry.getKey().column(), entry.getValue());
            }
        }
    }
}
