package kz.localbusiness.application.notice.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.shared.BusinessId;

/// Whose messages, and news under bells, are old; names businesses and shows nothing of them.
public interface OldMessages {

    /// Those with messages that were settled, or with news, from before that moment, each once.
    List<BusinessId> keptSinceBefore(Instant moment);
}
