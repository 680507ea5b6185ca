package cn.chaoyang.scorecard.register.record;

import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** How long a text the column of a field takes, as the database says: a text too long is its field's error. */
@ApplicationScoped
public class ColumnLimits {

    @Inject
    DataSource dataSource;

    private final Map<String, Map<String, Integer>> byTable = new ConcurrentHashMap<>();

    public List<Violation> check(RecordType<?> type, Values values) {
        Map<String, Integer> limits = byTable.computeIfAbsent(type.table(), this::limits);
        List<Violation> tooLong = new ArrayList<>();
        for (Field field : type.form().fields()) {
            Integer limit = limits.get(RowJson.column(field.name()));
            Object value = values.asMap().get(field.name());
            // What is personal is stored sealed, in a column that has room for it.
            if (limit != null && !field.personal() && value instanceof String text && text.length() > limit) {
                tooLong.add(Violation.error(
                        field.name(),
                        "too-long",
                        "内容过长（" + text.length() + "字），请缩短到" + limit + "字以内",
                        "Too long (" + text.length() + " characters): at most " + limit));
            }
        }
        return tooLong;
    }

    private Map<String, Integer> limits(String table) {
        Map<String, Integer> limits = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select column_name, character_maximum_length from information_schema.columns
                         where table_schema = current_schema() and table_name = ?
                           and character_maximum_length is not null""")) {
            query.setString(1, table);
            try (ResultSet columns = query.executeQuery()) {
                while (columns.next()) {
                    limits.put(columns.getString(1), columns.getInt(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the columns of " + table + " cannot be read", e);
        }
        return limits;
    }
}
