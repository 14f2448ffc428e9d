package kz.localbusiness.domain.notice;

import java.util.Set;
import kz.localbusiness.domain.shared.Language;

/// Where words are used: each kind of message has its own by each channel in each language.
public record TemplateKey(NoticeKind kind, Channel channel, Language language) {

    /// E-mails are letters with more than words, and WhatsApp has its words approved before.
    public static final Set<Channel> WORDED =
            Set.of(Channel.SMS, Channel.TELEGRAM, Channel.WEB_PUSH);

    public TemplateKey {
        if (!WORDED.contains(channel)) {
            throw new IllegalArgumentException("no words are chosen for " + channel);
        }
    }
}
