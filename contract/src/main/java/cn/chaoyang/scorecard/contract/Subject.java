package cn.chaoyang.scorecard.contract;

import java.util.List;
import java.util.Objects;

/**
 * The thing that is counted, and everything it contributes at this version.
 *
 * @param register the kind of subject, for example {@code enterprise}, {@code person}, {@code investee}
 * @param id stable within source and register; never derived from personal data
 * @param title a neutral title a reader may show; no personal data
 * @param version grows by one with each fact about the subject; a version not above the known one changes nothing
 * @param contributions all of them: what is not listed any more is taken back
 */
public record Subject(String register, String id, String title, long version, List<Contribution> contributions) {

    public Subject {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        contributions = List.copyOf(contributions);
        requireText(register, "register", 60);
        requireText(id, "id", 120);
        if (title.length() > 300 || title.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("title has at most 300 characters");
        }
        if (version < 1) {
            throw new IllegalArgumentException("version starts at 1");
        }
    }

    private static void requireText(String text, String name, int max) {
        if (text.isEmpty() || text.length() > max || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(name + " has 1 to " + max + " characters");
        }
    }
}
