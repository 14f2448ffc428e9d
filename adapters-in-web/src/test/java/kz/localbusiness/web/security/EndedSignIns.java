package kz.localbusiness.web.security;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.application.SignOuts;
import kz.localbusiness.domain.shared.BusinessId;

/// Whoever a test signs out everywhere.
final class EndedSignIns implements SignOuts {

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    void end(BusinessId business, String subject, Instant at) {
        ended.put(business + "/" + subject, at);
    }

    @Override
    public Optional<Instant> last(BusinessId business, String subject) {
        return Optional.ofNullable(ended.get(business + "/" + subject));
    }
}
