package cn.chaoyang.scorecard.register.form;

import java.util.List;

/**
 * One field of a record, described once for the form, the list, the Excel sheet and the errors.
 *
 * @param name lower camel case; the entity's property, and in snake case its column
 * @param personal personal data: stored sealed with a blind index beside it (property {@code <name>Index}), masked when
 *     read, never published
 * @param listed whether lists show it
 * @param options the choices of a {@link FieldType#OPTION} field
 * @param synonyms other headers under which bureaus' own sheets hold this field
 */
public record Field(
        String name,
        Text label,
        FieldType type,
        boolean required,
        boolean personal,
        boolean listed,
        List<Option> options,
        List<String> synonyms,
        Text help,
        String example,
        ValueCheck check) {

    private static final Text NO_HELP = Text.of("", "");

    public Field {
        options = List.copyOf(options);
        synonyms = List.copyOf(synonyms);
    }

    public static Field of(FieldType type, String name, String zh, String en) {
        return new Field(
                name, Text.of(zh, en), type, false, false, false, List.of(), List.of(), NO_HELP, "", ValueCheck.none());
    }

    public static Field option(String name, String zh, String en, List<Option> options) {
        return new Field(
                name,
                Text.of(zh, en),
                FieldType.OPTION,
                false,
                false,
                false,
                options,
                List.of(),
                NO_HELP,
                "",
                ValueCheck.none());
    }

    public Field asRequired() {
        return new Field(name, label, type, true, personal, listed, options, synonyms, help, example, check);
    }

    public Field asOptional() {
        return new Field(name, label, type, false, personal, listed, options, synonyms, help, example, check);
    }

    public Field asPersonal() {
        return new Field(name, label, type, required, true, listed, options, synonyms, help, example, check);
    }

    /** Shown in lists. */
    public Field asListed() {
        return new Field(name, label, type, required, personal, true, options, synonyms, help, example, check);
    }

    public Field labelled(String zh, String en) {
        return new Field(
                name, Text.of(zh, en), type, required, personal, listed, options, synonyms, help, example, check);
    }

    public Field alsoCalled(String... headers) {
        return new Field(
                name, label, type, required, personal, listed, options, List.of(headers), help, example, check);
    }

    public Field helped(String zh, String en) {
        return new Field(
                name, label, type, required, personal, listed, options, synonyms, Text.of(zh, en), example, check);
    }

    public Field exampled(String value) {
        return new Field(name, label, type, required, personal, listed, options, synonyms, help, value, check);
    }

    public Field checked(ValueCheck by) {
        return new Field(name, label, type, required, personal, listed, options, synonyms, help, example, by);
    }
}
