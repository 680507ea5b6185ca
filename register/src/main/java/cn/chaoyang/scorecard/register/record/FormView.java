package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FieldType;
import java.util.List;
import java.util.Locale;

/**
 * A form as the web app draws it.
 *
 * @param columns the fields a list shows, in order
 * @param measures what its records count in
 */
public record FormView(
        String register, String title, List<FieldView> fields, List<String> columns, List<MeasureView> measures) {

    /**
     * @param label in Chinese, {@code labelEn} in English
     */
    public record FieldView(
            String name,
            String label,
            String labelEn,
            FieldType type,
            boolean required,
            boolean personal,
            List<OptionView> options,
            String help,
            String example) {

        public static FieldView of(Field field, Locale language) {
            return new FieldView(
                    field.name(),
                    field.label().zh(),
                    field.label().en(),
                    field.type(),
                    field.required(),
                    field.personal(),
                    field.options().stream()
                            .map(option -> new OptionView(
                                    option.value(), option.label().in(language)))
                            .toList(),
                    field.help().in(language),
                    field.example());
        }
    }

    /** What a measure is called: {@code label} in Chinese, {@code labelEn} in English. */
    public record MeasureView(String name, String label, String labelEn) {

        static MeasureView of(Measure measure) {
            return new MeasureView(
                    measure.name(), measure.title().zh(), measure.title().en());
        }
    }

    /** A choice. */
    public record OptionView(String value, String label) {}

    static FormView of(RecordType<?> type, Locale language) {
        return new FormView(
                type.name(),
                type.title().in(language),
                type.form().fields().stream()
                        .map(field -> FieldView.of(field, language))
                        .toList(),
                type.listColumns(),
                type.measures().stream().map(MeasureView::of).toList());
    }
}
