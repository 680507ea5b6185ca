package cn.chaoyang.scorecard.talent.person;

import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.register.code.IdentityNumber;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.FormRule;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Values;
import java.util.List;
import java.util.Optional;

/** Who somebody is: the same three fields wherever a person is recorded. */
public final class PersonFields {

    private static final String RESIDENT = "RESIDENT_ID";

    public static final Field NAME = Field.of(TEXT, "personName", "姓名", "Name")
            .asListed()
            .asRequired()
            .asPersonal()
            .alsoCalled("受聘人", "人员姓名", "人才姓名");

    public static final Field DOCUMENT_TYPE = Field.option(
                    "documentType",
                    "证件类型",
                    "Document",
                    List.of(
                            Option.of(RESIDENT, "居民身份证", "Resident identity card"),
                            Option.of("PASSPORT", "护照", "Passport"),
                            Option.of("HMT_RESIDENCE", "港澳台居民居住证", "Residence permit (HK, Macau, Taiwan)"),
                            Option.of("FOREIGN_PERMANENT", "外国人永久居留身份证", "Foreign permanent resident card")))
            .asRequired()
            .alsoCalled("证件种类");

    public static final Field IDENTITY_NO = Field.of(CODE, "identityNo", "证件号码", "Document number")
            .asRequired()
            .asPersonal()
            .alsoCalled("身份证号", "身份证号码", "证件号", "公民身份号码")
            .helped("加密保存，仅用于同一人去重", "Kept encrypted, only to recognise the same person")
            .checked(IdentityNumber.anyDocument());

    /** A resident's number has to be a valid one. */
    public static final FormRule DOCUMENT = IdentityNumber.matching("documentType", RESIDENT, "identityNo");

    private PersonFields() {}

    /** Tells one person from all others, in whatever register they are. */
    public static Optional<String> person(Values values) {
        return values.has(DOCUMENT_TYPE.name()) && values.has(IDENTITY_NO.name())
                ? Optional.of(values.text(DOCUMENT_TYPE.name()) + '|' + values.text(IDENTITY_NO.name()))
                : Optional.empty();
    }
}
