package kz.localbusiness.embedded.sms;

import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;

/// For an installation that says it has no SMS: whoever wants one is told so and takes e-mail.
public final class NoTextMessages implements TextMessages {

    @Override
    public boolean isOffered() {
        return false;
    }

    @Override
    public HandOver send(PhoneNumber to, String text, Duration rest, ProviderReference reference) {
        return new HandOver.Refused(DeliveryFailure.NOT_AUTHORISED);
    }

    @Override
    public Optional<DeliveryReport> report(PhoneNumber to, ProviderReference reference) {
        return Optional.empty();
    }
}
