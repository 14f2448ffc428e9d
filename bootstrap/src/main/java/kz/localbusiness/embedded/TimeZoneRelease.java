package kz.localbusiness.embedded;

import java.time.zone.ZoneRulesProvider;
import kz.localbusiness.embedded.part.StartupRefused;

/// What the JVM knows of the world's clocks. Data older than 2024a puts Almaty an hour off, and
/// every visit there with it.
///
/// @param version as IANA counts: the year and a letter, after z come za, zb and so on
record TimeZoneRelease(String version) {

    private static final String OLDEST = "2024a";

    static TimeZoneRelease ofThisJvm() {
        return new TimeZoneRelease(ZoneRulesProvider.getVersions("UTC").lastKey());
    }

    void refuseIfOutdated() {
        if (version.compareTo(OLDEST) < 0) {
            throw new StartupRefused(
                    "The time zone data of this Java is of %s, that of %s or newer is needed."
                            .formatted(version, OLDEST),
                    "Start with a newer JDK, or renew this one's data with tzupdater.");
        }
    }
}
