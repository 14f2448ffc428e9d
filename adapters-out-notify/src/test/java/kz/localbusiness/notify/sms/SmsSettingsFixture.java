package kz.localbusiness.notify.sms;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import kz.localbusiness.application.notice.out.SimulatedMobizon;
import kz.localbusiness.application.notice.out.SimulatedSmsc;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// Settings as the environment says them.
final class SmsSettingsFixture {

    private SmsSettingsFixture() {}

    /// Impatient, and with two requests at once.
    static SmsSettings of(Map<String, String> more) {
        var properties =
                new HashMap<>(Map.of("lbp.sms.read-timeout", "2s", "lbp.sms.at-once", "2"));
        properties.putAll(more);
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("lbp.sms", SmsSettings.class);
    }

    static Map<String, String> smscAt(URI url) {
        return Map.of(
                "lbp.sms.provider",
                "smsc",
                "lbp.sms.smsc.url",
                url.toString(),
                "lbp.sms.smsc.key",
                SimulatedSmsc.KEY);
    }

    static Map<String, String> mobizonAt(URI url) {
        return Map.of(
                "lbp.sms.provider",
                "mobizon",
                "lbp.sms.mobizon.url",
                url.toString(),
                "lbp.sms.mobizon.key",
                SimulatedMobizon.KEY);
    }

    /// The first of two maps goes before the second one.
    static SmsSettings ofBoth(Map<String, String> first, Map<String, String> second) {
        var both = new HashMap<>(second);
        both.putAll(first);
        return of(both);
    }
}
