package cn.chaoyang.scorecard.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** In the application's own database, table {@code file_content}, so that one backup has the files too. */
@ApplicationScoped
@Typed(DatabaseStore.class)
class DatabaseStore implements FileStore {

    private final DataSource database;

    DatabaseStore(DataSource database) {
        this.database = database;
    }

    @Override
    public void put(UUID id, byte[] content) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into file_content (id, content) values (?, ?)")) {
            insert.setObject(1, id);
            insert.setBytes(2, content);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the content of file " + id + " could not be kept", e);
        }
    }

    @Override
    public byte[] get(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select content from file_content where id = ?")) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("the content of file " + id + " is lost");
                }
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the content of file " + id + " could not be read", e);
        }
    }
}
