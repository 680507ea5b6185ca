package cn.chaoyang.scorecard.register.form;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads one raw value as the type of its field, as forgiving of how people write as it is strict about what it means. */
final class ValueReader {

    private ValueReader() {}

    /**
     * @param value of the field's Java type; {@code null} when it could not be read
     * @param violation what is wrong, or a warning beside a readable value
     */
    record Read(Object value, Optional<Violation> violation) {

        static Read of(Object value) {
            return new Read(value, Optional.empty());
        }

        static Read wrong(Field field, String code, String zh, String en) {
            return new Read(null, Optional.of(Violation.error(field.name(), code, zh, en)));
        }
    }

    /**
     * @param unit how many 元 a plain number stands for in a {@link FieldType#MONEY} field
     * @return empty when nothing was filled in
     */
    static Optional<Read> read(Field field, Object raw, BigDecimal unit) {
        if (raw == null || Characters.trimmed(raw.toString()).isEmpty()) {
            return Optional.empty();
        }
        if (field.personal() && Masked.is(raw)) {
            return Optional.of(Read.of(Characters.plain(raw)));
        }
        Read read =
                switch (field.type()) {
                    case TEXT -> TextReader.text(field, raw);
                    case CODE -> TextReader.code(field, raw);
                    case DATE -> DateReader.read(field, raw);
                    case MONEY -> MoneyReader.read(field, raw, unit);
                    case INTEGER -> IntegerReader.read(field, raw);
                    case OPTION -> OptionReader.read(field, raw);
                    case FLAG -> FlagReader.read(field, raw);
                };
        return Optional.of(read.value() == null ? read : checked(field, read.value()));
    }

    private static Read checked(Field field, Object value) {
        Optional<Violation> flaw = field.check().check(field, value);
        return new Read(flaw.isPresent() && !flaw.get().warning() ? null : value, flaw);
    }
}
