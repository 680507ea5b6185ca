package cn.chaoyang.scorecard.gateway;

import cn.chaoyang.scorecard.testing.KnownLicences;

class LicencesIT extends KnownLicences {

    LicencesIT() {
        super("target/bom.json", "src/main/webui/sbom.json");
    }
}
