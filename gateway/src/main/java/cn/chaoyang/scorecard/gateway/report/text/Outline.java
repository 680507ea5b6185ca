package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.report.content.Block;
import cn.chaoyang.scorecard.gateway.report.content.Block.Type;
import cn.chaoyang.scorecard.gateway.report.content.Source;
import java.util.ArrayList;
import java.util.List;

/** Collects blocks and numbers their headings: 一、 then （一） then 1. */
final class Outline {

    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private final List<Block> blocks = new ArrayList<>();
    private int chapter;
    private int section;
    private int item;

    Outline chapter(String id, String title) {
        section = 0;
        item = 0;
        return add(id, Type.HEADING1, NUMERALS[chapter++] + "、" + title);
    }

    Outline section(String id, String title) {
        item = 0;
        return add(id, Type.HEADING2, "（" + NUMERALS[section++] + "）" + title);
    }

    Outline paragraph(String id, String text, Source... sources) {
        return add(id, Type.PARAGRAPH, text, sources);
    }

    Outline item(String id, String text, Source... sources) {
        item++;
        return add(id, Type.ITEM, item + "." + text, sources);
    }

    Outline table(String id, String caption, Block.Table table, List<Source> sources) {
        blocks.add(new Block(id, Type.TABLE, caption, table, sources));
        return this;
    }

    private Outline add(String id, Type type, String text, Source... sources) {
        blocks.add(Block.of(id, type, text, sources));
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
