package kz.localbusiness.application.notice;

import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.application.notice.out.SimulatedTexts;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Clients read each SMS that the provider takes.
record HeardTexts(SimulatedTexts texts, Heard heard) implements TextMessages {

    @Override
    public HandOver send(PhoneNumber to, String text, Duration term, ProviderReference reference) {
        int before = texts.taken().size();
        var answer = texts.send(to, text, term, reference);
        if (texts.taken().size() > before) {
            heard.text(text, reference);
        }
        return answer;
    }

    @Override
    public Optional<DeliveryReport> report(PhoneNumber to, ProviderReference reference) {
        return texts.report(to, reference);
    }
}
