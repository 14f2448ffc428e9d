package kz.localbusiness.application.notice;

import kz.localbusiness.application.notice.out.TemplateMessages;
import kz.localbusiness.application.notice.out.TemplateMessages.Template;
import kz.localbusiness.domain.notice.ApprovedWords;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;

/// Writes to the phone number of the visit, in words that are the same for all businesses.
final class WhatsAppPost extends Post {

    private final TemplateMessages templates;
    private final Words words;

    WhatsAppPost(TemplateMessages templates, Words words) {
        super(Channel.WHATSAPP);
        this.templates = templates;
        this.words = words;
    }

    @Override
    boolean isOffered() {
        return templates.isOffered();
    }

    @Override
    boolean reaches(Notice notice, VisitFacts facts) {
        return !facts.visit().client().phone().isMasked();
    }

    @Override
    HandOver send(Notice notice, VisitFacts facts) {
        var approved = ApprovedWords.of(notice.kind());
        var values = words.facts(approved.places(), facts);
        return templates.send(
                facts.visit().client().phone(),
                new Template(approved.name(), facts.language(), values),
                notice.id().reference(channel()));
    }
}
