package kz.localbusiness.application.notice;

import java.util.Optional;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.ProviderReference;

/// Writes to the phone number of the visit, with a short link.
final class SmsPost extends Post {

    private final TextMessages texts;
    private final Words words;
    private final ShortPages pages;

    SmsPost(TextMessages texts, Words words, ShortPages pages) {
        super(Channel.SMS);
        this.texts = texts;
        this.words = words;
        this.pages = pages;
    }

    @Override
    boolean isOffered() {
        return texts.isOffered();
    }

    @Override
    boolean reaches(Notice notice, VisitFacts facts) {
        return !facts.visit().client().phone().isMasked();
    }

    @Override
    HandOver send(Notice notice, VisitFacts facts) {
        var brief = facts.leadingTo(pages.of(facts.link()));
        return texts.send(
                facts.visit().client().phone(),
                words.of(notice.kind(), Channel.SMS, brief),
                facts.rest(),
                notice.id().reference(Channel.SMS));
    }

    @Override
    Optional<DeliveryReport> report(VisitFacts facts, ProviderReference reference) {
        return texts.report(facts.visit().client().phone(), reference);
    }
}
