package kz.localbusiness.web.sms;

import java.time.Clock;
import kz.localbusiness.application.notice.TakeDeliveryReport;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.ProviderReference;
import org.springframework.stereotype.Component;

/// Hands on what a provider has told of a message, as of now: what providers call the time is not
/// known to be anybody's.
@Component
final class SmsReports {

    private final TakeDeliveryReport reports;
    private final Clock clock;

    SmsReports(TakeDeliveryReport reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    void take(ProviderReference reference, Standing standing) {
        var report = new DeliveryReport(standing, clock.instant(), null);
        reports.take(new TakeDeliveryReport.Told(Channel.SMS, reference, report));
    }
}
