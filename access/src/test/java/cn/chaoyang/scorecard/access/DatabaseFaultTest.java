package cn.chaoyang.scorecard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFaultTest {

    @Test
    void shouldTellABusyDatabaseByItsStateOrByThePoolsWords() {
        assertThat(DatabaseFault.isBusy(behind("Acquisition timeout while waiting for new connection", null)))
                .isTrue();
        assertThat(DatabaseFault.isBusy(behind("the connection was lost", "08006")))
                .isTrue();
        assertThat(DatabaseFault.isBusy(behind("too many clients", "53300"))).isTrue();
        assertThat(DatabaseFault.isBusy(behind("shutting down", "57P01"))).isTrue();
    }

    @Test
    void shouldTellWhatNoColumnTakes() {
        assertThat(DatabaseFault.isUnstorable(behind("invalid byte sequence", "22021")))
                .isTrue();
        assertThat(DatabaseFault.isUnstorable(behind("out of range", "22008"))).isTrue();
    }

    @Test
    void shouldLeaveFaultsOfOurs() {
        assertThat(DatabaseFault.isBusy(behind("syntax error", "42601"))).isFalse();
        assertThat(DatabaseFault.isUnstorable(behind("duplicate key", "23505"))).isFalse();
        assertThat(DatabaseFault.isBusy(new IllegalStateException("acquisition timeout")))
                .isFalse();
    }

    private static Throwable behind(String message, String state) {
        return new IllegalStateException("nothing was kept", new RuntimeException(new SQLException(message, state)));
    }
}
