package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.access.Actor;
import java.util.UUID;

/**
 * Who files a row, and by which way.
 *
 * @param importId {@code null} when it was typed in
 * @param importRow the physical row in the workbook
 */
public record Filer(String name, String unit, boolean sample, UUID importId, Integer importRow) {

    static Filer typing(Actor actor) {
        return new Filer(actor.name(), actor.unit(), false, null, null);
    }
}
