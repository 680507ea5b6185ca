package cn.chaoyang.scorecard.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An alert on a metric nobody gives never speaks, and one without an answer helps nobody at night. */
class MonitoringTest {

    /** Of the metrics in an expression those that are ours; the rest are those of frameworks, operators and the cluster. */
    private static final Pattern OURS =
            Pattern.compile("\\b((?:facts|ledger|live|import|reconciliation|notices|load)_[a-z_]+)\\b");

    private static final Pattern MADE = Pattern.compile(
            "(?:(?:Gauge|Counter|Timer)\\s*\\.builder|(?:metrics|registry)\\s*\\.(?:counter|gauge|timer))\\(\\s*\"([a-z.]+)\"");

    private static final Pattern UNIT = Pattern.compile("_(total|seconds)$");

    @Test
    void everyMetricThatIsAskedForIsGiven() throws IOException {
        Set<String> made = made();
        assertThat(made).contains("facts_unpublished", "ledger_lag", "reconciliation_differing");
        for (String expression : expressions()) {
            Matcher metric = OURS.matcher(expression);
            while (metric.find()) {
                assertThat(made)
                        .as(expression)
                        .contains(UNIT.matcher(metric.group(1)).replaceAll(""));
            }
        }
    }

    @Test
    void everyAlertHasALineInTheRunbook() {
        String runbook = Project.text(Project.ROOT.resolve("docs/runbook.md"));
        Set<String> anchors = runbook.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .collect(Collectors.toSet());
        List<JsonNode> alerts = alerts();
        assertThat(alerts).hasSizeGreaterThan(10).allSatisfy(alert -> {
            String url = alert.at("/annotations/runbook_url").asText();
            assertThat(url).contains("docs/runbook.md#");
            assertThat(anchors).contains(url.substring(url.indexOf('#') + 1));
            assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(alert.at("/annotations/summary").asText()).matches("(?s).*\\p{IsHan}.*");
        });
    }

    private static Set<String> made() throws IOException {
        Set<String> made = new TreeSet<>();
        for (String module : List.of("journal", "access", "register", "gateway")) {
            try (Stream<Path> sources = Files.walk(Project.ROOT.resolve(module).resolve("src/main/java"))) {
                sources.filter(source -> source.toString().endsWith(".java")).forEach(source -> {
                    Matcher metric = MADE.matcher(Project.text(source));
                    while (metric.find()) {
                        made.add(metric.group(1).replace('.', '_'));
                    }
                });
            }
        }
        return made;
    }

    private static List<JsonNode> alerts() {
        return Overlay.environment("prod").stream()
                .flatMap(overlay -> overlay.ofKind("PrometheusRule"))
                .flatMap(rule -> Manifest.stream(rule.at("/spec/groups")))
                .flatMap(group -> Manifest.stream(group.path("rules")))
                .filter(rule -> rule.has("alert"))
                .toList();
    }

    private static List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        alerts().forEach(alert -> expressions.add(alert.path("expr").asText()));
        int dashboards = 0;
        for (Overlay overlay : Overlay.environment("prod")) {
            for (Manifest map : overlay.ofKind("ConfigMap").toList()) {
                for (String name : Manifest.strings(map.at("/data")).keySet()) {
                    if (name.endsWith(".json")) {
                        dashboards++;
                        collect(
                                new ObjectMapper()
                                        .readTree(map.at("/data").path(name).asText()),
                                expressions);
                    }
                }
            }
        }
        assertThat(dashboards).isPositive();
        return expressions;
    }

    private static void collect(JsonNode dashboard, List<String> expressions) {
        dashboard.findValues("expr").forEach(expression -> expressions.add(expression.asText()));
    }
}
