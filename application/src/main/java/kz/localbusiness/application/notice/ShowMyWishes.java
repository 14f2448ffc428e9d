package kz.localbusiness.application.notice;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;

/// What the caller is told of the business's visits, by which ways, in which language.
@FunctionalInterface
public interface ShowMyWishes {

    /// Empty for whoever is not of the team any more.
    Optional<MyWishes> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param address to which e-mails go
    /// @param ways that this platform offers
    record MyWishes(MemberWishes wishes, EmailAddress address, List<Channel> ways) {

        public MyWishes {
            ways = List.copyOf(ways);
        }
    }
}
