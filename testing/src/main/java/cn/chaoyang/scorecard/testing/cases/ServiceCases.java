package cn.chaoyang.scorecard.testing.cases;

import static io.restassured.RestAssured.given;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.contract.EventCodec;
import cn.chaoyang.scorecard.contract.Subject;
import cn.chaoyang.scorecard.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Plays the tables of one service at that service and adds up what its subjects contribute. A Quarkus test's base. */
public abstract class ServiceCases {

    private static final TypeReference<List<Subject>> SUBJECTS = new TypeReference<>() {};

    private final String service;

    @Inject
    DataSource dataSource;

    protected ServiceCases(String service) {
        this.service = service;
    }

    @TestFactory
    Stream<DynamicContainer> shouldCountAsTheTablesSay() {
        CasePlayer player =
                new CasePlayer(user -> given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON), this::sum);
        return player.tests(CaseTable.ofService(service));
    }

    private BigDecimal sum(String measure, LocalDate day) {
        BigDecimal sum = BigDecimal.ZERO;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select contributions from subject where contributions like ?")) {
            query.setString(1, "%\"" + measure + "\"%");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    for (Subject subject : EventCodec.json().readValue(rows.getString(1), SUBJECTS)) {
                        sum = sum.add(on(subject, measure, day));
                    }
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return sum;
    }

    private static BigDecimal on(Subject subject, String measure, LocalDate day) {
        return subject.contributions().stream()
                .filter(c -> c.measure().equals(measure))
                .filter(c -> !day.isBefore(c.from()) && (c.until() == null || day.isBefore(c.until())))
                .map(Contribution::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
