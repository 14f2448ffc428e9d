package kz.localbusiness.embedded;

import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Time zone data of 2023, with no more in it than a JVM in UTC needs for its start.
public final class OutdatedZones extends ZoneRulesProvider {

    @Override
    protected Set<String> provideZoneIds() {
        return Set.of("UTC", "GMT");
    }

    @Override
    protected ZoneRules provideRules(String zoneId, boolean forCaching) {
        return ZoneOffset.UTC.getRules();
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zoneId) {
        var versions = new TreeMap<String, ZoneRules>();
        versions.put("2023d", ZoneOffset.UTC.getRules());
        return versions;
    }
}
