package cn.chaoyang.scorecard.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Writes the journal. A line takes no lock: it gets its place in the chain a moment later, from {@link Chaining}.
 *
 * <p>Actions, objects and details are codes, ids and numbers; never personal data, tokens, query strings or bodies.
 */
@ApplicationScoped
public class Journal {

    private static final String INSERT =
            """
            insert into journal_line (at, actor, unit, roles, address, action, object, status, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;
    private final CurrentRequest request;
    private final Clock clock;

    Journal(DataSource database, CurrentRequest request, Clock clock) {
        this.database = database;
        this.request = request;
        this.clock = clock;
    }

    /**
     * Writes what the current caller has done, within the transaction of the doing: both happen or neither.
     *
     * @param action a code, for example {@code reveal}
     * @param object type and id, for example {@code persons/6f…}
     * @param detail a few codes and numbers
     * @throws JournalException when it cannot be written
     */
    @Transactional
    public void record(String action, String object, Map<String, String> detail) {
        write(new Occasion(request.who(), request.address(), action, object, null, detail));
    }

    /**
     * Writes how a request of the current caller ended, whatever becomes of the transaction around it.
     *
     * @param status of the answer; from 400 a refusal
     * @throws JournalException when it cannot be written
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordOutcome(String action, String object, int status, Map<String, String> detail) {
        write(new Occasion(request.who(), request.address(), action, object, status, detail));
    }

    /** The same for somebody who is known otherwise than by the current request. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordOutcome(Occasion occasion) {
        write(occasion);
    }

    private void write(Occasion occasion) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            insert.setString(2, occasion.who().name());
            insert.setString(3, occasion.who().unit());
            insert.setString(4, occasion.who().roles());
            insert.setString(5, occasion.address());
            insert.setString(6, occasion.action());
            insert.setString(7, occasion.object());
            insert.setObject(8, occasion.status(), Types.INTEGER);
            insert.setString(9, JSON.writeValueAsString(new TreeMap<>(occasion.detail())));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new JournalException("the journal cannot be written", e);
        }
    }
}
