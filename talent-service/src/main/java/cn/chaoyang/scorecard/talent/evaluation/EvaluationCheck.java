package cn.chaoyang.scorecard.talent.evaluation;

import cn.chaoyang.scorecard.register.record.RegisterRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One check of one body's rules for evaluating talent. */
@Entity
@Table(name = "evaluation_check")
public class EvaluationCheck extends RegisterRecord {

    public String body;
    public String subjectMatter;
    public String documentNo;
    public LocalDate checkedOn;
    public String result;
    public LocalDate rectifiedOn;
    public String note;

    @Override
    protected String computeNaturalKey() {
        return body + '|' + subjectMatter + '|' + checkedOn;
    }

    @Override
    public String title() {
        return body + ' ' + subjectMatter;
    }
}
