package cn.chaoyang.scorecard.fund;

import cn.chaoyang.scorecard.testing.KnownLicences;

class LicencesIT extends KnownLicences {

    LicencesIT() {
        super("target/bom.json");
    }
}
