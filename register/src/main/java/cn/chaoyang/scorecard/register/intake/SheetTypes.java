package cn.chaoyang.scorecard.register.intake;

import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.record.RecordType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types of record in a workbook. */
final class SheetTypes {

    private SheetTypes() {}

    /** Each once, though several sheets may hold it. */
    static List<RecordType<?>> inSheetOrder(Workbook workbook) {
        Map<String, RecordType<?>> types = new LinkedHashMap<>();
        workbook.sheets().forEach(sheet -> types.putIfAbsent(sheet.type().name(), sheet.type()));
        Collection<RecordType<?>> inOrder = types.values();
        return List.copyOf(inOrder);
    }
}
