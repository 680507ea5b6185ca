package cn.chaoyang.scorecard.talent;

import cn.chaoyang.scorecard.testing.KnownLicences;

class LicencesIT extends KnownLicences {

    LicencesIT() {
        super("target/bom.json");
    }
}
