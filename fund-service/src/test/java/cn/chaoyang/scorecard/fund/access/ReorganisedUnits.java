package cn.chaoyang.scorecard.fund.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A district of made-up units: one merged on 2026-01-01, one of one person, two outside. */
public class ReorganisedUnits implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("access.units-file", "src/test/resources/reorganised-units.yaml");
    }
}
