package kz.localbusiness.application.notice;

import java.util.Optional;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.ProviderReference;

/// Writes to the phone number of the visit.
final class SmsPost extends Post {

    private final TextMessages texts;
    private final Words words;

    SmsPost(TextMessages texts, Words words) {
        super(Channel.SMS);
        this.texts = texts;
        this.words = words;
    }

    @Override
    boolean isOffered() {
        return texts.isOffered();
    }

    @Override
    boolean reaches(VisitFacts facts) {
        return !facts.visit().client().phone().isMasked();
    }

    @Override
    HandOver send(Notice notice, VisitFacts facts) {
        return texts.send(
                facts.visit().client().phone(),
                words.of(notice.kind(), Channel.SMS, facts),
                notice.id().reference(Channel.SMS));
    }

    @Override
    Optional<DeliveryReport> report(VisitFacts facts, ProviderReference reference) {
        return texts.report(facts.visit().client().phone(), reference);
    }
}
