package cn.chaoyang.scorecard.local.sample;

import cn.chaoyang.scorecard.local.sample.SampleRows.Appointment;
import cn.chaoyang.scorecard.local.sample.SampleRows.Deal;
import cn.chaoyang.scorecard.local.sample.SampleRows.Enterprise;
import cn.chaoyang.scorecard.local.sample.SampleRows.Qualification;
import cn.chaoyang.scorecard.local.sample.SampleRows.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sample registers as the workbooks the bureaus would upload, in the layout of the services' templates. */
final class SampleWorkbooks {

    private final SampleRegisters sample;
    private final Path folder;

    SampleWorkbooks(SampleRegisters sample, Path folder) {
        this.sample = sample;
        this.folder = folder;
    }

    /**
     * A workbook, the register that takes it and the unit that files it.
     *
     * @param register the path below {@code /api}
     */
    record Upload(String register, String unit, Path file) {}

    /** One of the sheets of a workbook. */
    private record Sheet(String title, List<String> columns, List<? extends Row> rows) {}

    List<Upload> write() throws IOException {
        return List.of(
                write(
                        "innovation/enterprises",
                        "kjj",
                        "企业名册（示例·区科技局）.xlsx",
                        new Sheet("企业", Enterprise.COLUMNS, sample.enterprises()),
                        new Sheet(
                                Kinds.TECHNOLOGY_SME,
                                Qualification.TECHNOLOGY_SME_COLUMNS,
                                sample.ofKind(Kinds.TECHNOLOGY_SME)),
                        new Sheet(Kinds.HIGH_TECH, Qualification.HIGH_TECH_COLUMNS, sample.ofKind(Kinds.HIGH_TECH))),
                write(
                        "innovation/enterprises",
                        "gxj",
                        "企业名册（示例·区工信局）.xlsx",
                        new Sheet(
                                "专精特新",
                                Qualification.SPECIALISED_COLUMNS,
                                sample.ofKind(Kinds.SPECIALISED, Kinds.LITTLE_GIANT, Kinds.INNOVATIVE_SME))),
                write(
                        "talent/appointments",
                        "rcb",
                        "科创副总和产业教授名册（示例）.xlsx",
                        new Sheet("聘任协议", Appointment.COLUMNS, sample.appointments())),
                write("fund/deals", "czj", "基金投资项目名册（示例）.xlsx", new Sheet("投资项目", Deal.COLUMNS, sample.deals())));
    }

    private Upload write(String register, String unit, String name, Sheet... sheets) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Chaoyang Scorecard", "1.0")) {
            for (Sheet sheet : sheets) {
                fill(workbook.newWorksheet(sheet.title()), sheet);
            }
        }
        return new Upload(register, unit, file);
    }

    private static void fill(Worksheet worksheet, Sheet sheet) {
        line(worksheet, 0, sheet.columns());
        for (int i = 0; i < sheet.rows().size(); i++) {
            line(worksheet, i + 1, sheet.rows().get(i).cells());
        }
    }

    private static void line(Worksheet worksheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                worksheet.value(row, column, cells.get(column));
            }
        }
    }
}
