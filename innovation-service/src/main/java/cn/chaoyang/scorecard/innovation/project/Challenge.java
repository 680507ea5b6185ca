package cn.chaoyang.scorecard.innovation.project;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** 揭榜挂帅: a problem put out, who took it, and how far it has come. */
@Entity
@Table(name = "challenge")
public class Challenge extends RegisterRecord {

    public String number;
    public String name;
    public String demander;
    public String taker;

    /** 榜额, 元. */
    @Column(precision = 20, scale = 2)
    public BigDecimal reward;

    public String stage;
    public LocalDate publishedOn;
    public LocalDate signedOn;
    public LocalDate concludedOn;
    public String projectNumber;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return number;
    }

    @Override
    public String title() {
        return number + ' ' + name;
    }
}
