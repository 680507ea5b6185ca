package cn.chaoyang.scorecard.register.comparison;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A list that was compared with a register. */
@Entity
@Table(name = "official_list")
public class OfficialList extends PanacheEntityBase {

    @Id
    public UUID id;

    public String recordType;
    public String fileName;

    /** SM3 of the file. */
    public String digest;

    /** JSON: what all rows have in common, by field name. */
    public String common;

    public String columns;
    public String unit;
    public String uploadedBy;
    public Instant uploadedAt;

    List<String> columnList() {
        return columns.isEmpty() ? List.of() : List.of(columns.split(","));
    }
}
