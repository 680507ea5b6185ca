package cn.chaoyang.scorecard.local.sample;

/** The kinds of qualification, as sheets name them. */
final class Kinds {

    static final String TECHNOLOGY_SME = "科技型中小企业";
    static final String HIGH_TECH = "高新技术企业";
    static final String SPECIALISED = "专精特新中小企业";
    static final String LITTLE_GIANT = "专精特新“小巨人”企业";
    static final String INNOVATIVE_SME = "创新型中小企业";

    private Kinds() {}
}
