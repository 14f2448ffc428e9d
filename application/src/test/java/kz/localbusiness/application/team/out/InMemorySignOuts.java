package kz.localbusiness.application.team.out;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.SignOuts;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;

public final class InMemorySignOuts implements SignOutLog, SignOuts {

    private final Map<String, Instant> last = new ConcurrentHashMap<>();

    @Override
    public void signedOut(AccountId account, Instant at) {
        last.put(key(CurrentBusiness.required(), account.value()), at);
    }

    @Override
    public Optional<Instant> last(BusinessId business, String subject) {
        return Optional.ofNullable(last.get(key(business, subject)));
    }

    private static String key(BusinessId business, String subject) {
        return business + "/" + subject;
    }

    public void clear() {
        last.keySet().removeIf(one -> one.startsWith(CurrentBusiness.required() + "/"));
    }
}
