package cn.chaoyang.scorecard.fund.deal;

import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Sheet;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Workbook;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 基金投资项目: one record per round. */
@ApplicationScoped
public class DealType implements RecordType<Deal> {

    private final Form form;

    @Inject
    InvesteeCounting counting;

    @Inject
    DealType(Clock clock) {
        this.form = DealForm.form(clock);
    }

    Workbook workbook() {
        Text title = Text.of("基金投资项目名册", "Fund deals");
        return new Workbook(name(), "基金投资项目名册", title, List.of(new Sheet("投资项目", this, Map.of(), form.fields())));
    }

    @Override
    public String name() {
        return "deals";
    }

    @Override
    public Text title() {
        return Text.of("基金投资项目", "Deals");
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    @Override
    public String table() {
        return "deal";
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public List<String> listColumns() {
        return List.of("investeeName", "fund", "round", "stage", "closedOn", "amount", "exitedOn");
    }

    @Override
    public Set<String> filingUnits(Values values) {
        return Set.of("czj", "chaoying");
    }

    @Override
    public String subjectProperty() {
        return "investeeCreditCode";
    }

    @Override
    public InvesteeCounting counting() {
        return counting;
    }
}
