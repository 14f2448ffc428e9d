package kz.localbusiness.application.notice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;

/// Somebody of the team chooses what to be told, from the next message on.
@FunctionalInterface
public interface ChooseMyWishes {

    /// Empty for whoever is not of the team any more.
    Optional<MemberWishes> choose(Command command);

    /// @param wanted of [MemberWishes#WAYS]; nothing is told by any other
    record Command(BusinessId business, Language language, Map<Channel, Set<TeamNews.Kind>> wanted)
            implements ForBusiness {

        public Command {
            wanted = Map.copyOf(wanted);
        }
    }
}
