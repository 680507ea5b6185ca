package cn.chaoyang.scorecard.innovation.enterprise;

import java.time.Instant;
import java.time.LocalDate;

/** Builds qualifications of one enterprise. */
final class Certificate {

    private final Qualification built = new Qualification();

    private Certificate(QualificationKind kind, String number) {
        built.kind = kind.name();
        built.number = number;
        built.stage = Qualification.RECOGNISED;
        built.creditCode = "912201040000000000";
        built.enterpriseName = "长春示例光电科技有限公司";
    }

    static Certificate aTechnologySme(int year) {
        return new Certificate(QualificationKind.TECHNOLOGY_SME, year + "22010400000001").announced(year + "-08-31");
    }

    static Certificate aHighTech(String issued) {
        return new Certificate(QualificationKind.HIGH_TECH, "GR" + issued.substring(0, 4) + "22000123")
                .announced(issued)
                .issued(issued);
    }

    static Certificate aSpecialised(QualificationKind kind, String issued) {
        return new Certificate(kind, null).announced(issued).issued(issued);
    }

    Certificate announced(String day) {
        built.announcedOn = LocalDate.parse(day);
        return this;
    }

    Certificate issued(String day) {
        built.issuedOn = LocalDate.parse(day);
        return this;
    }

    Certificate validUntil(String day) {
        built.validUntil = LocalDate.parse(day);
        return this;
    }

    Certificate revoked(String day) {
        built.revokedOn = LocalDate.parse(day);
        built.revocationReason = "FALSE_STATEMENT";
        return this;
    }

    Certificate publicised() {
        return at(Qualification.PUBLICISED);
    }

    Certificate at(String stage) {
        built.stage = stage;
        return this;
    }

    Certificate reassessed() {
        built.reassessed = true;
        return this;
    }

    Certificate named(String name) {
        built.enterpriseName = name;
        return this;
    }

    /** Filed at noon of 2026-06-01. */
    Qualification build() {
        built.createdAt = Instant.parse("2026-06-01T04:00:00Z");
        return built;
    }
}
